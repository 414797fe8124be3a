import { array, assert, constantFrom, property, string } from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Journal } from '../journal.ts'
import { november, openForTest, openOptions, tempFile } from '../testing.ts'
import { blockOf, mayHold, needleOf, placesIn } from './blocks.ts'
import type { JobQuery } from './find-jobs.ts'

const open: Journal[] = []
afterEach(() => {
  for (const journal of open.splice(0)) journal.close()
})

const everything: JobQuery = {
  text: '',
  accountId: null,
  from: null,
  to: null,
  outcome: null,
  before: null,
  limit: 50,
}

function history() {
  const journal = openForTest(openOptions(tempFile()))
  open.push(journal)
  const add = (
    id: string,
    urls: readonly string[],
    rest: Partial<Parameters<Journal['jobs']['begin']>[0]> = {},
  ) => {
    const names = { accountId: 'account-1', accountName: 'Shop', practice: false, name: 'List' }
    const job = journal.jobs.begin({ id, ...names, ...rest }, november + open.length * 1_000)
    journal.items.append(job.key, urls, november)
    journal.jobs.run(job.key)
    return job.key
  }
  const find = (query: Partial<JobQuery>) =>
    journal.search
      .find({ ...everything, ...query })
      .jobs.map(({ key, matches }) => [journal.jobs.byKey(key)?.id, matches])
  return { journal, add, find }
}

const url = (path: string) => `https://ik.imagekit.io/shop/${path}`

describe('finding jobs', () => {
  it('by a part of a URL in any case, newest first, with how many URLs hold it', () => {
    const { add, find } = history()
    add('one', [url('Shoes/1.jpg'), url('shoes/2.jpg'), url('hats/1.jpg')])
    add('two', [url('hats/2.jpg')])
    expect(find({ text: 'SHOES/' })).toEqual([['one', 2]])
    expect(find({ text: 'hats' })).toEqual([
      ['two', 1],
      ['one', 1],
    ])
    expect(find({ text: 'coats' })).toEqual([])
    // Two URLs that follow each other hold no text together.
    expect(find({ text: 'jpghttps' })).toEqual([])
  })

  it('as the screen shows a URL: an umlaut and a blank are found in their encoded form', () => {
    const { add, find } = history()
    add('one', [url('m%C3%BCsli%20bar.jpg')])
    expect(find({ text: 'Müsli bar' })).toEqual([['one', 1]])
  })

  it('by the name of the list, of its preset and of the account', () => {
    const { add, find } = history()
    add('one', [url('1.jpg')], { name: 'Spring banners.csv' })
    add('two', [url('2.jpg')], { presets: ['Monday'] })
    add('three', [url('3.jpg')], { accountId: 'account-2', accountName: 'Outlet' })
    expect(find({ text: 'banners' })).toEqual([['one', 0]])
    expect(find({ text: 'monday' })).toEqual([['two', 0]])
    expect(find({ text: 'outlet' })).toEqual([['three', 0]])
    expect(find({ accountId: 'account-2' })).toEqual([['three', null]])
    expect(find({ accountId: 'account-9' })).toEqual([])
  })

  it('by day, page by page', () => {
    const { journal, add, find } = history()
    for (const id of ['a', 'b', 'c']) add(id, [url(`${id}.jpg`)])
    const [a, b] = ['a', 'b'].map((id) => journal.jobs.byId(id)?.createdAt ?? 0)
    expect(find({ from: b ?? 0 })).toEqual([
      ['c', null],
      ['b', null],
    ])
    expect(find({ to: b ?? 0 })).toEqual([['a', null]])
    const first = journal.search.find({ ...everything, limit: 2 })
    expect(first).toMatchObject({ jobs: [{}, {}], hasOlder: true })
    expect(journal.search.find({ ...everything, limit: 2, before: b ?? 0 })).toMatchObject({
      jobs: [{ key: journal.jobs.byId('a')?.key }],
      hasOlder: false,
    })
    expect(find({ from: (a ?? 0) + 60_000 })).toEqual([])
  })

  it('by outcome, and with a text only where a URL that holds it came to that', () => {
    const { journal, add, find } = history()
    const key = add('one', [url('bad.jpg'), url('good.jpg')])
    add('two', [url('bad.jpg')])
    const [bad, good] = journal.items.page({ job: key, filter: 'all', search: '', offset: 0, limit: 2 }).items
    for (const item of [bad, good]) journal.items.move(item?.id ?? 0, 'sending', november)
    journal.items.move(bad?.id ?? 0, 'refused', november)
    journal.items.move(good?.id ?? 0, 'clearing', november, { requestId: 'r' })
    expect(find({ outcome: 'refused' })).toEqual([['one', null]])
    expect(find({ outcome: 'refused', text: 'bad' })).toEqual([['one', 1]])
    expect(find({ outcome: 'refused', text: 'good' })).toEqual([])
    expect(find({ outcome: 'under-way', text: 'bad' })).toEqual([['two', 1]])
    expect(find({ outcome: 'needs-you' })).toEqual([['one', null]])
    journal.items.letBe(bad?.id ?? 0)
    expect(find({ outcome: 'needs-you' })).toEqual([])
    expect(find({ outcome: 'needs-you', text: 'bad' })).toEqual([])
  })

  it('the one refused URL among many that hold the text', () => {
    const { journal, add, find } = history()
    const key = add(
      'many',
      Array.from({ length: 700 }, (_, n) => url(`p/${n}.jpg`)),
    )
    expect(find({ outcome: 'refused', text: '/p/' })).toEqual([])
    const last =
      journal.items.page({ job: key, filter: 'all', search: '', offset: 699, limit: 1 }).items[0]?.id ?? 0
    journal.items.move(last, 'sending', november)
    journal.items.move(last, 'refused', november)
    expect(find({ outcome: 'refused', text: '/p/' })).toEqual([['many', 200]])
  })

  it('what was added since the last search, and nothing of what was compacted', () => {
    const { journal, add, find } = history()
    const key = add('one', [url('old.jpg')])
    expect(find({ text: 'new.jpg' })).toEqual([])
    journal.items.append(key, [url('new.jpg')], november)
    expect(find({ text: 'new.jpg' })).toEqual([['one', 1]])
    journal.items.stopWaiting(key, november)
    journal.jobs.stop(key, november)
    journal.write(() => journal.compactSome(november + 1, november + 2))
    expect(find({ text: 'new.jpg' })).toEqual([])
    expect(find({})).toEqual([['one', null]])
  })
})

describe('a block of URLs', () => {
  const letters = string({ unit: constantFrom('a', 'b', 'c', '/', '.'), minLength: 1, maxLength: 12 })

  it('finds exactly the lines that hold a text, and never skips one of them', () => {
    assert(
      property(array(letters, { minLength: 1, maxLength: 40 }), letters, (lines, text) => {
        const block = blockOf(1, lines.length, lines.join('\n'))
        const needle = needleOf(text)
        const right = lines.flatMap((line, at) => (line.includes(text) ? at + 1 : []))
        expect(placesIn(block, needle, 1_000)).toEqual(right)
        if (right.length > 0) expect(mayHold(block, needle)).toBe(true)
      }),
    )
  })
})
