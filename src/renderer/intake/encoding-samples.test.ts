import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodingSamples } from './encoding-samples.ts'

const never = new AbortController().signal

async function linesOf(content: Uint8Array<ArrayBuffer>) {
  const samples = await encodingSamples(new Blob([content]), never)
  return Object.fromEntries(samples.map(({ encoding, lines }) => [encoding, lines]))
}

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('what is shown to choose an encoding by', () => {
  it('finds the first letters that are not plain, however far down they stand', async () => {
    const plain = 'https://ik.imagekit.io/acme/a.jpg\n'.repeat(9_000)
    const lines = await linesOf(latin(`${plain}https://ik.imagekit.io/acme/müsli.jpg\nend`))
    expect(lines['windows-1252']).toEqual(['https://ik.imagekit.io/acme/müsli.jpg'])
    expect(lines['utf-8']).toEqual(['https://ik.imagekit.io/acme/m\uFFFDsli.jpg'])
  })
  it('shows a long line around its letter', async () => {
    const [line = ''] = (await linesOf(latin(`${'x'.repeat(500)}ü${'y'.repeat(500)}`)))['windows-1252'] ?? []
    expect(line).toMatch(/^…x+üy+…$/)
  })
  it('reads both kinds of UTF-16, and unpacks', async () => {
    const wide = Uint8Array.from(Buffer.from('müsli.jpg\nb', 'utf16le'))
    expect((await linesOf(wide))['utf-16le']?.[0]).toBe('müsli.jpg')
    expect((await linesOf(wide.map((_, at) => wide[at ^ 1] ?? 0)))['utf-16be']?.[0]).toBe('müsli.jpg')
    const packed = Uint8Array.from(gzipSync(Buffer.from('müsli.jpg')))
    expect((await linesOf(packed))['utf-8']).toEqual(['müsli.jpg'])
  })
  it('shows the first lines where all are plain', async () => {
    expect((await linesOf(latin('a\nb')))['utf-8']).toEqual(['a', 'b'])
  })
})
