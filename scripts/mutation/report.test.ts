import { expect, it } from 'vitest'
import { readOutcome, scoreOf } from './report.ts'

const mutant = (status: string) => ({
  status,
  mutatorName: 'StringLiteral',
  replacement: '""',
  location: { start: { line: 3, column: 7 } },
})

it('counts what a test noticed against what none did, and leaves out what is neither', () => {
  const statuses = [
    'Killed',
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'CompileError',
    'Ignored',
    'RuntimeError',
  ]
  const outcome = readOutcome(JSON.stringify({ files: { 'a.ts': { mutants: statuses.map(mutant) } } }))
  expect(outcome).toMatchObject({ noticed: 3, missed: 2 })
  expect(outcome.survivors).toEqual([
    'a.ts:3:7 Survived StringLiteral ""',
    'a.ts:3:7 NoCoverage StringLiteral ""',
  ])
  expect(scoreOf(outcome)).toBe(60)
  expect(scoreOf({ noticed: 0, missed: 0 })).toBe(100)
})
