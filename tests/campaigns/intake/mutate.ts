import { unzipped, zipOf } from '../../helpers/zip.ts'
import type { Random } from '../random.ts'

/** Bytes that mean something to some reader. */
const telling = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '\0',
  '\r',
  '\n',
  ',',
  ';',
  '\t',
  '{',
  '[',
  ']',
  '}',
  '\\',
  '=',
  '--',
  '://',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!ENTITY a "b">',
  '&#x0;',
  '\uFEFF',
  '\uD800',
  'sep=;',
  'https://',
  '\xff\xff\xff\xff',
].map((text) => Buffer.from(text))

/** A file with a few places harmed: bytes changed, put in, taken out, doubled, or taken from another; maybe cut off. */
export function mutated(file: Buffer, other: Buffer, random: Random): Buffer {
  if (isZip(file) && random.chance(0.7)) return insideZip(file, other, random)
  let bytes = file
  for (let count = random.whole(0, 3); count >= 0; count -= 1) bytes = harmed(bytes, other, random)
  return random.chance(0.2) ? bytes.subarray(0, random.whole(0, bytes.length)) : bytes
}

function harmed(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const at = random.whole(0, bytes.length)
  const length = random.whole(0, 15)
  const before = bytes.subarray(0, at)
  switch (random.whole(0, 5)) {
    case 0:
      return Buffer.concat([before, noise(length, random), bytes.subarray(at + length)])
    case 1:
      return Buffer.concat([before, noise(length, random), bytes.subarray(at)])
    case 2:
      return Buffer.concat([before, bytes.subarray(at + random.whole(0, 63))])
    case 3:
      return Buffer.concat([
        before,
        telling[random.whole(0, telling.length - 1)] ?? before,
        bytes.subarray(at),
      ])
    case 4:
      return Buffer.concat([before, piece(bytes, random), bytes.subarray(at)])
    default:
      return Buffer.concat([before, piece(other, random), bytes.subarray(at)])
  }
}

function noise(length: number, random: Random): Buffer {
  return Buffer.from(Array.from({ length }, () => random.whole(0, 255)))
}

function piece(bytes: Buffer, random: Random): Buffer {
  const from = random.whole(0, bytes.length)
  return bytes.subarray(from, from + random.whole(0, 400))
}

function isZip(file: Buffer): boolean {
  return file.length > 4 && file.readUInt32BE(0) === 0x504b0304
}

/** Harms one file of a ZIP and packs it again, so that what reads the packing lets it through. */
function insideZip(zip: Buffer, other: Buffer, random: Random): Buffer {
  const files = unzipped(zip)
  const harmedAt = random.whole(0, files.length - 1)
  return Buffer.from(
    zipOf(
      files.map(({ name, content }, at) => ({
        name,
        content: at === harmedAt ? harmed(content, other, random) : content,
      })),
    ),
  )
}
