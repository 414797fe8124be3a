import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgedRow } from '#shared/urls/judged-row.ts'
import { hashOf } from '#shared/urls/url-hash.ts'
import { unpackText } from './packed-text.ts'
import { pack } from './packing.ts'
import { practice } from './practice.ts'

const { judgeBy } = practice()
const base = 'https://ik.imagekit.io/practice'
const text = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,9}\.jpg$/).map((name) => `${base}/${name}`),
  fc.constantFrom(
    '',
    '# note',
    `<${base}/a.jpg>`,
    `http:${base.slice(6)}/a.jpg`,
    'https://shop.example/a.jpg',
  ),
  fc.constantFrom(`${base}/müsli.jpg`, 'Größe', `${base}/a b.jpg`, `${base}/*`),
)

it('keeps each text, and a hash of what will be sent, in a list of ASCII and in one of other letters', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const packed = pack(
        texts.map((each, at) => ({ text: each, line: at + 1 })),
        judgeBy,
      )
      const urls = texts.map(
        (each) => judgedRow({ text: each, aside: null, asWritten: false }, judgeBy.rules).url,
      )
      expect([...packed.hashes]).toEqual(urls.map((url) => (url === null ? 0 : hashOf(url, judgeBy.seed))))
      expect(
        [...packed.ends].map((end, at) => unpackText(packed.text, packed.ends[at - 1] ?? 0, end)),
      ).toEqual(texts)
      expect(texts.map((each, at) => packed.urls.get(at) ?? (urls[at] === null ? null : each))).toEqual(urls)
    }),
    { numRuns: 300 },
  )
})
