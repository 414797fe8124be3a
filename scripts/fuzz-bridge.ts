/** Throws hostile calls at main's own router and desk: `npm run fuzz-bridge -- --calls 100000 --seed 7`. */
import { run } from './support/commands.ts'
import { inProject } from './support/root.ts'

const bridge = inProject('tests', 'campaigns', 'bridge')
const hook = inProject('tests', 'campaigns', 'desk', 'no-electron.ts')
const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning', '--import', hook]
// Without a way to a keychain: the key is held in memory, so nobody's own keychain is asked.
const env = { DBUS_SESSION_BUS_ADDRESS: undefined }
process.exitCode = await run('node', [...flags, `${bridge}/process.ts`, ...process.argv.slice(2)], { env })
