import { expect, it } from 'vitest'
import { fileOf, wrongWith } from './one-case.ts'
import { readers } from './readers.ts'

const all = readers()

it('has files for each reader, which are read as they are', async () => {
  for (const { name, files } of all) {
    expect(files.length, name).toBeGreaterThan(0)
    for (const file of files) expect(await wrongWith(file), name).toBeNull()
  }
})

it('repeats a case from its seed and number, and harms most files', () => {
  for (const reader of all) {
    expect(fileOf(reader, all, 7, 3)).toEqual(fileOf(reader, all, 7, 3))
    const cases = Array.from({ length: 20 }, (_, at) => fileOf(reader, all, 7, at).toString('latin1'))
    expect(new Set(cases).size).toBeGreaterThan(15)
  }
})
