import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOfText } from '../../../tests/helpers/entries-of-text.ts'
import type { FromWorker } from './messages.ts'
import { readFiles } from './read-files.ts'

const never = new AbortController().signal
const a = 'https://ik.imagekit.io/acme/a.jpg'
const b = 'https://ik.imagekit.io/acme/b.jpg'

async function read(...files: (string | Uint8Array<ArrayBuffer>)[]): Promise<FromWorker[]> {
  const heard: FromWorker[] = []
  const blobs = files.map((content) => new Blob([content]))
  await readFiles(blobs, (message) => void heard.push(message), never)
  return heard
}

function entries(heard: readonly FromWorker[]) {
  return heard.flatMap((message) => (message.type === 'entries' ? message.entries : []))
}

async function textsOf(content: string | Uint8Array<ArrayBuffer>): Promise<string[]> {
  return entries(await read(content)).map(({ text }) => text)
}

function reading(heard: readonly FromWorker[]) {
  const found = heard.find((message) => message.type === 'read')
  return found?.type === 'read' ? found.reading : null
}

function wide(text: string) {
  return Uint8Array.from(Buffer.from(text, 'utf16le'))
}

describe('encodings', () => {
  it('reads UTF-8 with and without its mark', async () => {
    expect(await textsOf(`\uFEFF${a}\n${b}`)).toEqual([a, b])
  })
  it('reads UTF-16 with a mark, and without one', async () => {
    expect(await textsOf(wide(`\uFEFF${a}\r\n${b}`))).toEqual([a, b])
    expect(await textsOf(wide(`${a}\r\n${b}`))).toEqual([a, b])
    expect(await textsOf(wide(`\uFEFF${a}`).map((_, at, all) => all[at ^ 1] ?? 0))).toEqual([a])
  })
  it('takes what is no UTF-8 for windows-1252', async () => {
    expect(await textsOf(Uint8Array.from([...Buffer.from('https://x.example/m'), 0xfc]))).toEqual([
      'https://x.example/mü',
    ])
  })
})

describe('line ends', () => {
  it('knows CR, LF, CRLF and mixtures, and opens no line after the last', async () => {
    expect(await textsOf(`${a}\r${b}\n${a}\r\n${b}\r\n`)).toEqual([a, b, a, b])
  })
  it('keeps blank lines as lines', async () => {
    expect(await textsOf(`${a}\n\n${b}\n`)).toEqual([a, '', b])
  })
})

describe('a file of many pieces', () => {
  const rowAt = (at: number) => {
    switch (at % 97) {
      case 3:
        return `${at};"first\nsecond";${a}?${at}`
      case 9:
        return `${at};Größe;${a}?${at}\r`
      case 20:
        return ''
      case 31:
        return `${at};"open;${a}?${at}`
      case 44:
        return `${at};"a ""b"" c";"${a}?tr=w-1;h-${at}"`
      case 60:
        return `${at};"closed";${a}?${at};one more`
      default:
        return `${at};red;${a}?${at}`
    }
  }
  const table = ['id;name;url', ...Array.from({ length: 12_000 }, (_, at) => rowAt(at))].join('\n')

  it.each(['', '\uFEFF'])('is read to what its text is read to', async (mark) => {
    const heard = await read(mark + table)
    const { entries: expected, units } = entriesOfText(table)
    expect(entries(heard)).toEqual(expected)
    expect(reading(heard)).toMatchObject({ kind: 'csv', units })
  })
  it('is windows-1252 from its first letter on that is no UTF-8, however late', async () => {
    const plain = Array.from({ length: 9_000 }, (_, at) => `${a}?${at}`).join('\n')
    const late = Uint8Array.from([...Buffer.from(`${plain}\n${a}?m`), 0xfc, 10, ...Buffer.from(b)])
    const heard = await read(late)
    expect(entries(heard).slice(-2)).toEqual([
      { text: `${a}?mü`, line: 9_001 },
      { text: b, line: 9_002 },
    ])
    expect(reading(heard)).toMatchObject({ units: 9_002, encoding: 'windows-1252' })
  })
})

describe('plain lists', () => {
  it('is no table because a URL has commas in it', async () => {
    const one = 'https://ik.imagekit.io/acme/tr:w-200,h-200/a.jpg'
    const two = 'https://ik.imagekit.io/acme/a.jpg?tr=w-300,h-300'
    const heard = await read(`${one}\n${two}\n`)
    expect(entries(heard).map(({ text }) => text)).toEqual([one, two])
    expect(reading(heard)?.kind).toBe('text')
  })
  it('is no table because each URL below a title has several commas', async () => {
    const url = 'https://ik.imagekit.io/acme/a,b,c.jpg'
    expect(await textsOf(`List:\n${url}\n${url}`)).toEqual(['List:', url, url])
  })
  it('is no table because of commas below a title', async () => {
    const [one, two] = ['https://ik.imagekit.io/acme/0,a.svg', 'https://ik.imagekit.io/acme/b,c/d.jpg']
    expect(await textsOf(`List:\n${one}\n${two}`)).toEqual(['List:', one, two])
  })
  it('splits several URLs in a line, but not inside a query', async () => {
    expect(await textsOf(`${a}, ${b};${a} ${b}\n${a}?next=x,https://b.example/`)).toEqual([
      a,
      b,
      a,
      b,
      `${a}?next=x,https://b.example/`,
    ])
  })
})

describe('tables', () => {
  it.each([',', ';', '\t', '|'])('finds the URL column behind "%s" by its content', async (mark) => {
    const rows = [
      ['id', 'Bild', 'name'],
      ['1', a, 'x'],
      ['2', `"${b}"`, 'y'],
    ]
    const heard = await read(rows.map((row) => row.join(mark)).join('\r\n'))
    expect(entries(heard)).toEqual([
      { text: 'Bild', line: 1, aside: 'heading' },
      { text: a, line: 2 },
      { text: b, line: 3 },
    ])
    expect(reading(heard)).toMatchObject({ kind: 'csv', units: 3 })
  })
  it('is one with a single row, with and without a line end behind it', async () => {
    for (const end of ['', '\n']) expect(await textsOf(`id;url;note\n1;"${a}";"x"${end}`)).toEqual(['url', a])
  })
  it('obeys a sep= line and accounts for it', async () => {
    expect(entries(await read(`sep=;\nid;url\n1;${a}\n`))).toEqual([
      { text: 'sep=;', line: 1, aside: 'comment' },
      { text: 'url', line: 2, aside: 'heading' },
      { text: a, line: 3 },
    ])
  })
  it('puts a URL with unquoted commas together again', async () => {
    const cut = 'https://ik.imagekit.io/acme/tr:w-200,h-200/a.jpg'
    expect(await textsOf(`name,url,size\nx,${cut},3\ny,${a},4\nz,${b},5\n`)).toEqual(['url', cut, a, b])
  })
  it('keeps a URL with a quoted comma and a quoted line end in one row', async () => {
    const cut = 'https://ik.imagekit.io/acme/tr:w-200,h-200/a.jpg'
    expect(entries(await read(`name,url\n"two\nlines","${cut}"\nx,${a}\n`)).slice(1)).toEqual([
      { text: cut, line: 2 },
      { text: a, line: 3 },
    ])
  })
  it('loses no row to a quote that never closes', async () => {
    const texts = await textsOf(`name,url\n"never closed,${a}\nx,${b}\ny,${a}\n`)
    expect(texts).toEqual(['url', a, b, a])
  })
  it('takes the column with most URLs and counts the others', async () => {
    const heard = await read(`page,image\nhttps://www.x.example/p,${a}\n,${b}\n`)
    expect(entries(heard).map(({ text }) => text)).toEqual(['image', a, b])
    expect(reading(heard)?.otherColumns).toBe(1)
  })
})

describe('what is no list', () => {
  it.each([
    ['pdf', '%PDF-1.7'],
    ['empty', ''],
    ['no-urls', '<!doctype html><p>'],
    ['no-urls', '<?xml version="1.0"?><urlset>'],
    ['no-urls', '{"urls": []}'],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0])],
    ['damaged', Uint8Array.from([0x50, 0x4b, 3, 4, ...Buffer.from('xl/workbook.xml')])],
    ['binary', Uint8Array.from({ length: 400 }, (_, at) => (at % 7 === 0 ? 0 : at % 251))],
  ] as const)('names %s and reads the others', async (code, content) => {
    const heard = await read(content, a)
    expect(heard).toContainEqual({ type: 'refused', file: 0, code })
    expect(entries(heard).map(({ text }) => text)).toEqual([a])
    expect(heard.at(-1)).toEqual({ type: 'finished' })
  })
  it('says that a file vanished while it was read', async () => {
    const heard: FromWorker[] = []
    const gone = new Blob(['x'])
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError')
    }
    await readFiles([gone], (message) => void heard.push(message), never)
    expect(heard).toEqual([{ type: 'refused', file: 0, code: 'unreadable' }, { type: 'finished' }])
  })
  it('keeps what was read of a file that changes meanwhile, and says so', async () => {
    const heard: FromWorker[] = []
    const changing = new Blob([`${a}\n`.repeat(60_000)])
    const pieces = [new Uint8Array(await changing.arrayBuffer()).subarray(0, 100_000)]
    changing.stream = () =>
      new ReadableStream({
        type: 'bytes',
        pull(controller) {
          const piece = pieces.shift()
          if (piece === undefined) throw new DOMException('changed', 'NotReadableError')
          controller.enqueue(piece)
        },
      })
    await readFiles([changing], (message) => void heard.push(message), never)
    expect(entries(heard).length).toBeGreaterThan(1_000)
    expect(heard).toContainEqual({ type: 'refused', file: 0, code: 'unreadable' })
  })
  it('says that a file changed while it was read, though its bytes could be read to the end', async () => {
    const heard: FromWorker[] = []
    const changed = new Blob([`${a}\n`.repeat(3)])
    const slice = changed.slice.bind(changed)
    changed.slice = (from, to) => {
      if (to === 1) throw new DOMException('changed', 'NotReadableError')
      return slice(from, to)
    }
    await readFiles([changed], (message) => void heard.push(message), never)
    expect(entries(heard).map(({ text }) => text)).toContain(a)
    expect(heard).toContainEqual({ type: 'refused', file: 0, code: 'unreadable' })
  })
})

describe('a file that turns out not to be UTF-8 far behind its beginning', () => {
  const far = (text: string) =>
    Buffer.concat([Buffer.from(text.repeat(40_000)), Buffer.from([0x66, 0xfc, 0x72])])
  it('goes on in windows-1252 where nothing before reads differently', async () => {
    const heard = await read(Uint8Array.from(far(`${a}\n`)))
    expect(heard.map(({ type }) => type)).not.toContain('again')
    expect(entries(heard).at(-1)?.text).toBe('für')
    expect(entries(heard)).toHaveLength(40_001)
    expect(reading(heard)).toMatchObject({ encoding: 'windows-1252', guessed: true })
  })
  it('begins again where letters were read as others', async () => {
    const heard = await read(Uint8Array.from(far('münzen\n')))
    const [before, after] = [
      heard.slice(
        0,
        heard.findIndex(({ type }) => type === 'again'),
      ),
      heard,
    ]
    expect(before.length).toBeGreaterThan(0)
    const anew = entries(after.slice(before.length))
    expect(anew).toHaveLength(40_001)
    expect(anew[0]?.text).toBe('mÃ¼nzen')
    expect(anew.at(-1)?.text).toBe('für')
  })
})

it('stops when it is told to', async () => {
  const stop = new AbortController()
  stop.abort()
  const heard: FromWorker[] = []
  await readFiles([new Blob([a])], (message) => void heard.push(message), stop.signal)
  expect(heard).toEqual([])
})

it('accounts for every line of any text: n in = n accounted for', async () => {
  const cell = fc.oneof(
    fc.constantFrom(a, b, '', '"', '""', `"${a}"`, 'sep=,', '# note', 'Image URL', `${a},${b}`),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n\0]/g, ' ')),
  )
  const line = fc
    .array(cell, { maxLength: 4 })
    .chain((cells) => fc.constantFrom(',', ';', '\t', '|', ' ').map((mark) => cells.join(mark)))
  const text = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => `${lines.join('\n')}\n`)
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const heard = await read(content)
      const learnt = reading(heard)
      if (learnt === null) return heard.some((message) => message.type === 'refused')
      const lines = new Set(entries(heard).map((entry) => entry.line))
      expect(lines.size).toBe(learnt.units)
      expect(Math.max(...lines)).toBe(learnt.units)
      if (learnt.kind === 'text') expect(learnt.units).toBe(content.split('\n').length - 1)
      return true
    }),
    { numRuns: 500 },
  )
})
