import { Refused } from './refusal.ts'

/** Bytes of the directory that are looked at: 64 entries. */
const directoryBytes = 8_192

/** The kind of file that Office wrote until 2003, and writes around what is protected with a password. */
export async function refuseOtherCompounds(file: Blob): Promise<void> {
  const names = await namesIn(file)
  if (names.includes('EncryptedPackage')) throw new Refused('password')
  if (names.includes('WordDocument')) throw new Refused('document')
  if (names.includes('PowerPoint Document')) throw new Refused('presentation')
  if (names.some((name) => /^__(?:nameid|properties)_version|^__substg/.test(name)))
    throw new Refused('outlook-mail')
  if (names.includes('Workbook') || names.includes('Book')) return
  throw new Refused(names.includes('Root Entry') ? 'old-spreadsheet' : 'damaged')
}

/** The names of the directory's first entries, which the header says the place of. */
async function namesIn(file: Blob): Promise<readonly string[]> {
  const header = new DataView(await file.slice(0, 512).arrayBuffer())
  if (header.byteLength < 512) throw new Refused('damaged')
  const sectorBytes = header.getUint16(30, true) === 12 ? 4_096 : 512
  const at = (header.getUint32(48, true) + 1) * sectorBytes
  const directory = new DataView(await file.slice(at, at + directoryBytes).arrayBuffer())
  const names: string[] = []
  for (let entry = 0; entry + 128 <= directory.byteLength; entry += 128) {
    const length = Math.min(64, directory.getUint16(entry + 64, true))
    const name = new Uint8Array(directory.buffer, entry, Math.max(0, length - 2))
    names.push(new TextDecoder('utf-16le').decode(name))
  }
  return names
}

/** Who wrote the file and when: streams whose names begin with a control character, which a library may read as "!". */
const properties = /^[\p{Cc}!](?:Document)?SummaryInformation/iu

/**
 * The same bytes with the streams of the file's properties out of sight. Nothing of them is shown, and a harmed one
 * of a few bytes made the library fill the memory: it believes how many there are said to be.
 */
export function withoutProperties(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const seen = bytes.slice()
  const text = new TextDecoder('utf-16le')
  // Entries of the directory have 128 bytes and begin with 64 of their name; sectors are multiples of that.
  for (let entry = 0; entry + 128 <= seen.length; entry += 128) {
    const name = seen.subarray(entry, entry + 64)
    if (properties.test(text.decode(name).replaceAll('\0', ''))) name.fill(0x78, 0, 1)
  }
  return seen
}
