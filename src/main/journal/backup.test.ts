import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp, restoreBackup } from './backup.ts'
import { beginJournal } from './begin.ts'
import { findBackup } from './find-backup.ts'
import { jobOf, memoryCounter, november, openForTest, openOptions, tempFile } from './testing.ts'

const lastWeek = november

/** A journal with a job of three URLs, one of them sent, and its copy; then the file is damaged. */
async function damaged() {
  const options = openOptions(tempFile(), { settingsCounter: memoryCounter() })
  const journal = openForTest(options)
  const job = jobOf(journal, 3)
  const [first] = journal.items.page({ job, filter: 'all', search: '', offset: 0, limit: 1 }).items
  if (first === undefined) throw new Error('There is no URL')
  journal.items.move(first.id, 'sending', lastWeek)
  journal.items.move(first.id, 'clearing', lastWeek, { requestId: 'r', unitDay: '2026-11-05', nextAskAt: 0 })
  await backUp(options.file, (target) => Promise.resolve(journal.copyTo(target)))
  journal.close()
  writeFileSync(options.file, 'this is no database any more')
  return options
}

describe('a damaged journal with a copy', () => {
  it('is moved aside for a new one, and the copy is offered, not used', async () => {
    const options = await damaged()
    const begun = beginJournal(options)
    if (begun.kind !== 'writing') throw new Error(`The journal is ${begun.kind}`)
    expect(begun.journal.jobs.list(null, 10)).toEqual([])
    expect(begun.damage?.movedAside).toMatch(/^journal\.db\.damaged-/)
    // The next regular copy, one of the new and empty journal, must not take its place.
    expect(begun.damage?.backup?.file).toMatch(/\.backup\.kept-/)
    await backUp(options.file, (target) => Promise.resolve(begun.journal.copyTo(target)))
    begun.journal.close()
    if (!begun.damage?.backup) throw new Error('No copy is offered')
    const back = restoreBackup(options, begun.damage.backup)
    if (back.kind !== 'writing') throw new Error(`The journal is ${back.kind}`)
    expect(back.journal.jobs.list(null, 10)).toHaveLength(1)
    back.journal.close()
  })

  it.each([
    ['gone', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('is missed when it is %s, and the copy is offered', async (_, lose) => {
    const options = await damaged()
    lose(options.file)
    const begun = beginJournal(options)
    if (begun.kind !== 'writing') throw new Error(`The journal is ${begun.kind}`)
    expect(begun.damage?.movedAside).toBeNull()
    expect(begun.damage?.backup?.file).toMatch(/kept/)
    begun.journal.close()
  })

  it('is not missed by an app that never had one', () => {
    const begun = beginJournal(openOptions(tempFile(), { settingsCounter: memoryCounter() }))
    if (begun.kind !== 'writing') throw new Error(`The journal is ${begun.kind}`)
    expect(begun.damage).toBeNull()
    begun.journal.close()
  })

  it('comes back from it with nothing that could be sent a second time', async () => {
    const options = await damaged()
    const begun = beginJournal(options)
    if (begun.kind !== 'writing' || !begun.damage?.backup) throw new Error('No copy is offered')
    begun.journal.close()
    const back = restoreBackup(options, begun.damage.backup)
    if (back.kind !== 'writing') throw new Error(`The journal is ${back.kind}`)
    const [job] = back.journal.jobs.list(null, 10)
    expect(job).toMatchObject({ id: 'job-1', state: 'paused', pause: 'restored' })
    expect(back.journal.jobs.numbers(job?.key ?? 0).counts).toMatchObject({ clearing: 1, unsure: 2 })
    expect(back.journal.recovered).toMatchObject({ restored: true, unsure: 2 })
    back.journal.close()
    const files = readdirSync(dirname(options.file))
    expect(files.filter((name) => /\.(?:damaged|replaced)-/.test(name)).length).toBeGreaterThanOrEqual(2)
    expect(files).toContain(basename(begun.damage.backup.file))
  })
})

describe('the regular copy', () => {
  it('takes the place of the last one as a whole, or not at all', async () => {
    const options = openOptions(tempFile())
    const journal = openForTest(options)
    await backUp(options.file, (target) => Promise.resolve(journal.copyTo(target)))
    const before = findBackup(options.file)
    await expect(backUp(options.file, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk')
    expect(findBackup(options.file)).toEqual(before)
    jobOf(journal, 1)
    await backUp(options.file, (target) => Promise.resolve(journal.copyTo(target)))
    expect(findBackup(options.file)).not.toBeNull()
    journal.close()
  })

  it('that is no journal is not offered', () => {
    const file = tempFile()
    expect(findBackup(file)).toBeNull()
    writeFileSync(`${file}.backup`, 'half of something')
    expect(findBackup(file)).toBeNull()
  })
})
