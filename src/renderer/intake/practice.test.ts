import { expect, it } from 'vitest'
import { Gathered } from './gathered.ts'
import { practice } from './practice.ts'
import { readFiles } from './read-files.ts'
import { verdictIn } from './row-bits.ts'

it('is read and judged as lists are: rows of each kind, and nothing that is asked about', async () => {
  const { files, judgeBy } = practice()
  const seen = files.map(() => new Set<string>())
  const kinds: string[] = []
  const notes: unknown[] = []
  const gathered = new Gathered(judgeBy, ({ file, rows }) => {
    for (const bits of rows.bits) seen[file]?.add(verdictIn(bits))
  })
  await readFiles(
    files,
    async (message) => {
      if (message.type === 'entries') return gathered.add(message)
      await gathered.tellRest()
      if (message.type !== 'read') return
      kinds.push(message.reading.kind)
      notes.push(...(message.reading.notes ?? []))
    },
    new AbortController().signal,
  )
  expect(kinds).toEqual(['text', 'csv', 'xml'])
  expect(notes).toEqual([])
  for (const verdicts of seen)
    expect([...verdicts]).toEqual(expect.arrayContaining(['ready', 'look', 'blocks', 'repaired', 'left-out']))
})
