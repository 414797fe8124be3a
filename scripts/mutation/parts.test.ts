import { globSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parts } from './parts.ts'

it('changes every file of what both sides believe, each in one part', () => {
  const files = globSync('{src/shared/**,src/main/ipc}/*.ts', {
    exclude: (name) => /\.test\.ts$|vector/.test(name),
  })
  const partsOf = (file: string) =>
    Object.values(parts).filter(({ mutate }) => mutate.some((pattern) => matchesGlob(file, pattern)))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => partsOf(file).length !== 1)).toEqual([])
})

it('has tests for every part', () => {
  for (const { tests } of Object.values(parts)) expect(globSync([...tests])).not.toEqual([])
})

it('has a machine for every part', () => {
  const workflow = z
    .object({
      jobs: z.object({
        mutation: z.object({ strategy: z.object({ matrix: z.object({ part: z.array(z.string()) }) }) }),
      }),
    })
    .parse(parse(readFileSync('.github/workflows/mutation.yml', 'utf8')))
  expect(workflow.jobs.mutation.strategy.matrix.part.toSorted()).toEqual(Object.keys(parts).toSorted())
})
