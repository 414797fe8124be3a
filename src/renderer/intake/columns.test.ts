import { describe, expect, it } from 'vitest'
import { isAccountedFor, readContent } from '../../../tests/helpers/intake.ts'
import { byContent } from './choices.ts'
import type { ColumnChoice, TableShape } from './choices.ts'
import { joinedUrl } from './joined-url.ts'

const a = 'https://ik.imagekit.io/acme/a.jpg'
const b = 'https://ik.imagekit.io/acme/b.jpg'
const page = 'https://www.shop.example/p'

it('prefers the column with the account’s own URLs', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => `${page}/${at},https://ik.imagekit.io/acme/${at}.jpg`)
  const content = ['page,image', ...rows].join('\n')
  const isOwn = (cell: string) => cell.startsWith('https://ik.imagekit.io/acme/')
  const choiceOf = async (how: typeof byContent) =>
    (await readContent(content, how)).sheets[0]?.reading?.table?.choice.columns
  expect(await choiceOf(byContent)).toEqual([0])
  expect(await choiceOf({ ...byContent, isOwn })).toEqual([1])
})

/** Reads a table as a person would have it who answers like this; also what that person was shown. */
async function asked(content: string, answer: ColumnChoice | null = null) {
  const shown: TableShape[] = []
  const columnsOf = (table: TableShape) => {
    shown.push(table)
    return Promise.resolve(answer)
  }
  const { sheets } = await readContent(content, { ...byContent, columnsOf })
  const [read] = sheets
  expect(read !== undefined && isAccountedFor(read)).toBe(true)
  return { shape: shown[0], read, texts: read?.entries.map(({ text }) => text) ?? [] }
}

describe('several columns with URLs', () => {
  const table = `page,image\n${page}/1,${a}\n${page}/2,${b}\n,${a}?2\n${page}/4,\n`
  it('are a question; without an answer the one with most is taken, or the only URL of a row', async () => {
    const { shape, texts, read } = await asked(table)
    expect(shape?.question).not.toBeNull()
    expect(shape?.urlColumns).toEqual([0, 1])
    expect(texts.length).toBe(5)
    expect(read?.reading?.otherColumns).toBe(2)
  })
  it('are all taken when a person says so', async () => {
    const { texts, read } = await asked(table, { kind: 'each', columns: [0, 1] })
    expect(texts.slice(2)).toEqual([`${page}/1`, a, `${page}/2`, b, `${a}?2`, `${page}/4`])
    expect(read?.reading?.otherColumns).toBe(0)
  })
  it('give only the chosen one, even where a row has a URL in another', async () => {
    const { texts } = await asked(table, { kind: 'each', columns: [1] })
    expect(texts).toEqual(['image', a, b, `${a}?2`, ''])
  })
  it('are no question where URLs stand only here and there', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${a}?${at},${at === 3 ? page : 'fine'}`)
    expect((await asked(['url,remark', ...rows].join('\n'))).shape?.question).toBeNull()
  })
  it('ignore a choice for columns that the table lacks', async () => {
    expect((await asked(table, { kind: 'each', columns: [7] })).texts.length).toBe(5)
  })
})

describe('URLs split over columns', () => {
  it.each([
    ['host and path', 'id;host;path\n1;ik.imagekit.io;/acme/a.jpg\n2;ik.imagekit.io;acme/b.jpg\n', [1, 2]],
    [
      'scheme, host and path',
      's;h;p\nhttps;ik.imagekit.io;/acme/a.jpg\nhttps;ik.imagekit.io;/acme/b.jpg\n',
      [0, 1, 2],
    ],
    ['the path in front', 'p;h\n/acme/a.jpg;ik.imagekit.io\n/acme/b.jpg;ik.imagekit.io\n', [1, 0]],
    ['a base and a name', `b;n\n${`https://ik.imagekit.io/acme;a.jpg\n`.repeat(4)}`, [0, 1]],
  ])('are found: %s', async (_, content, columns) => {
    expect((await asked(content)).shape?.question).toEqual({ kind: 'joined', columns })
  })
  it('become one URL a row', async () => {
    const content = 'id;host;path\n1;ik.imagekit.io;/acme/a.jpg\n2;ik.imagekit.io;\n'
    const { texts } = await asked(content, { kind: 'joined', columns: [1, 2] })
    expect(texts).toEqual(['host path', 'ik.imagekit.io/acme/a.jpg', 'ik.imagekit.io'])
  })
  it('are not seen where whole URLs stand beside hosts and file names', async () => {
    const content = `site,file,url\nwww.shop.example,a.jpg,${a}\nwww.shop.example,b.jpg,${b}\n`
    expect((await asked(content)).shape?.question).toBeNull()
  })
})

describe('a URL out of parts', () => {
  it.each([
    [['https', 'ik.imagekit.io', '/acme/a.jpg'], a],
    [['https://', 'ik.imagekit.io/', 'acme', '/a.jpg'], a],
    [['https://ik.imagekit.io/acme/', '/a.jpg'], a],
    [[' ik.imagekit.io ', 'acme/a.jpg', '?tr=w-1'], 'ik.imagekit.io/acme/a.jpg?tr=w-1'],
    [['', '/acme/a.jpg'], '/acme/a.jpg'],
    [['', ''], ''],
  ])('%j', (cells, url) => {
    expect(joinedUrl(cells)).toBe(url)
  })
})

describe('titles', () => {
  it('are found below other lines, in any language', async () => {
    const { read } = await asked(`Export 12.3.\n\n番号;画像\n1;${a}\n2;${b}\n`)
    expect(read?.entries.find(({ aside }) => aside === 'heading')).toEqual({
      text: '画像',
      line: 3,
      aside: 'heading',
    })
  })
  it('mark a table without telling what they are', async () => {
    const key = async (titles: string) => (await asked(`${titles}\n1;${a}\n2;${b}\n`)).shape?.key
    expect(await key('Nr;Bild')).toBe(await key('nr; BILD'))
    expect(await key('Nr;Bild')).not.toBe(await key('Nr;Bilder'))
    expect(await key('Nr;Bild')).toMatch(/^[a-z0-9]+-[a-z0-9]+$/)
    expect((await asked(`1;${a}\n2;${b}\n`)).shape?.key).toBe('')
  })
})

it('says how many quotes never close', async () => {
  const { read } = await asked(`name,url\n"never,${a}\nx,${b}\n`)
  expect(read?.reading?.notes).toEqual([{ code: 'open-quotes', count: 1 }])
})
