import { run } from './support/commands.ts'

// One after the other: each of them already uses all cores.
let failed = false
const projects = ['node', 'page', 'preload', 'tests'].map((part) => `tsconfig.${part}.json`)
// The stand-in's scripts run in a page, so they have its types.
for (const project of [...projects, 'tests/electron-standin/page']) {
  const code = await run('tsc', ['-p', project], { label: 'types' })
  if (code !== 0) failed = true
}
process.exitCode = failed ? 1 : 0
