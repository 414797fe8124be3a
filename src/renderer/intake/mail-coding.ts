/** The text of a mail's part, out of the lines it travelled in. */
export function decodedBody(lines: readonly string[], coding: string, charset: string): string {
  switch (coding.toLowerCase()) {
    case 'quoted-printable':
      return textOf(quotedPrintable(lines), charset)
    case 'base64':
      return textOf(base64(lines), charset)
    default:
      return lines.join('\n')
  }
}

/** RFC 2045: `=3D` is a byte, and a `=` at a line's end joins it with the next. */
function quotedPrintable(lines: readonly string[]): Uint8Array {
  const text = lines.map(unfolded).join('').replace(/\n$/, '')
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const hex = code === 0x3d ? /^[0-9a-f]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (code < 0x80) bytes.push(code)
    else bytes.push(...encoder.encode(text[at] ?? ''))
  }
  return Uint8Array.from(bytes)
}

function unfolded(line: string): string {
  const end = line.trimEnd()
  return end.endsWith('=') ? end.slice(0, -1) : `${end}\n`
}

/** What is no letter of base64 is passed over, and so is what a cut left of its last four. */
function base64(lines: readonly string[]): Uint8Array {
  const letters = lines.join('').replace(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}

function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // A charset that nobody knows is taken for the one that most mails have.
    return new TextDecoder('utf-8').decode(bytes)
  }
}
