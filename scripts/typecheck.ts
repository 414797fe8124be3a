import { run } from './support/commands.ts'

// One after the other: each of them already uses all cores.
let failed = false
for (const part of ['node', 'page', 'preload', 'tests']) {
  const code = await run('tsc', ['-p', `tsconfig.${part}.json`], { label: 'types' })
  if (code !== 0) failed = true
}
process.exitCode = failed ? 1 : 0
