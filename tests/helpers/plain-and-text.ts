import * as fc from 'fast-check'
import { Decoding } from '../../src/renderer/intake/decode.ts'
import type { Entry } from '../../src/renderer/intake/entry.ts'
import { PieceReader } from '../../src/renderer/intake/piece-reader.ts'
import type { TextReader } from '../../src/renderer/intake/text-reader.ts'

/** Cases of a property: those of CI, or of the full run. */
export const numRuns = process.env['PURGE_DESK_FULL'] === '1' ? 10_000 : 2_000
export const host = 'https://ik.imagekit.io/acme'

/** What is a URL, nearly one, or has something around it. */
export const url = fc.oneof(
  fc
    .stringMatching(/^[a-z0-9]{1,8}(?:[/_.-][a-z0-9]{1,8}){0,3}\.(?:jpg|webp)$/)
    .map((path) => `${host}/${path}`),
  fc.stringMatching(/^[ -~]{0,12}$/).map((odd) => `${host}/${odd}`),
  fc.stringMatching(/^[:/.,;()[\]<>"' a*?%&=#-]{0,8}$/).map((odd) => `http://${odd}`),
  fc.constantFrom(
    `${host}/tr:w-300,h-200/a.jpg`,
    `${host}/a.jpg ${host}/b.jpg`,
    `${host}/a.jpg,${host}/b.jpg`,
    `<${host}/a.jpg>`,
    `HTTPS://ik.imagekit.io/acme/a.jpg`,
    `${host}/müsli.jpg`,
    `${host}/${'long'.repeat(600)}.jpg`,
    `see ${host}/a.jpg`,
    `'${host}/a.jpg`,
    'https:///a.jpg',
    'https://',
    '//cdn.shop.example/a.jpg',
    '//shop/a',
    `${host}/photo(1).jpg`,
    `${host}/a;'=1.jpg`,
    'ik.imagekit.io/acme/a.jpg',
  ),
)
export const words = fc.oneof(
  fc.constantFrom(
    '',
    'red',
    'Größe',
    '"quoted"',
    'Shoes/Men',
    '11/11/2026',
    'a.b/c',
    "Men's",
    '=1+1',
    '# note',
    '14:30',
  ),
  fc.stringMatching(/^[ -~]{0,10}$/),
)

interface Read {
  readonly entries: readonly Entry[]
  readonly learnt: ReturnType<TextReader['learnt']>
}

/** A reader for what begins like that. */
export type Make = (start: string) => Promise<TextReader>

/** As text alone: what the plain rows are held against. */
export async function asText(start: string, rest: string, make: Make): Promise<Read> {
  const reader = await make(start)
  const entries = [...reader.push(start), ...reader.push(rest), ...reader.end()]
  return { entries, learnt: reader.learnt() }
}

export async function asBytes(
  start: string,
  rest: string,
  cuts: readonly number[],
  make: Make,
): Promise<Read> {
  const [begin, bytes] = [new TextEncoder().encode(start), new TextEncoder().encode(rest)]
  const decoding = new Decoding({ encoding: 'utf-8', guessed: false }, false)
  const reader = await make(decoding.decode(begin, bytes.length === 0))
  const pieces = new PieceReader(decoding, reader, begin)
  const entries = [...reader.push(start)]
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted(
    (one, other) => one - other,
  )
  let from = 0
  for (const to of places) {
    entries.push(...pieces.push(bytes.subarray(from, to), to === bytes.length))
    from = to
  }
  return { entries: [...entries, ...reader.end()], learnt: reader.learnt() }
}

/** Where a file is cut into pieces. */
export const cuts = fc.array(fc.nat(100_000), { maxLength: 4 })
