import { build } from 'vite'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { inProject } from '../support/root.ts'
import { leaveOutSchemas } from './leave-out.ts'

const bundled = z.object({ output: z.tuple([z.object({ code: z.string() })]).rest(z.unknown()) })

/** electron-store stands on conf, which is where the schemas are used. */
async function bundleOfConf(plugins: readonly ReturnType<typeof leaveOutSchemas>[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: inProject('node_modules', 'conf', 'dist', 'source', 'index.js'),
    },
  })
  return bundled.parse(result).output[0].code
}

it('takes the checking of schemas out of what main reads at its start, and leaves a sentence in its place', async () => {
  const code = await bundleOfConf([leaveOutSchemas()])
  expect(code).toContain('ajv/dist/2020.js is no part of this app')
  expect(code).not.toContain('node_modules/ajv/')
  expect(code.length * 2).toBeLessThan((await bundleOfConf([])).length)
})
