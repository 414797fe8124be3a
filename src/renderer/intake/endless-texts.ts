import { Refused } from './refusal.ts'

/** No text of an old workbook is longer. */
const mostMissing = 65_536

/**
 * Calls a reader of old workbooks, and stops it where it would go on for ever. A harmed record can lack the length of its
 * text; the library then reads on behind its end, letter by letter, until the memory is full. It makes its letters with
 * `String.fromCharCode`, from nothing there: for the time of the call those in a row are counted. The call must not wait for
 * anything, so that nobody else meets it.
 *
 * @throws {Refused} `damaged`
 */
export function endTexts<T>(read: () => T): T {
  const letter = String.fromCharCode
  let missing = 0
  String.fromCharCode = (...codes) => {
    missing = codes.length === 1 && Number.isNaN(Number(codes[0])) ? missing + 1 : 0
    if (missing > mostMissing) throw new Refused('damaged')
    return letter(...codes)
  }
  try {
    return read()
  } finally {
    String.fromCharCode = letter
  }
}
