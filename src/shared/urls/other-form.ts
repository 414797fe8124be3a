import { serialise, split } from './serialise.ts'

/** Another way of writing a URL that a site may use beside the first; for a CDN it is another URL. */
export type OtherForm = 'https' | 'http' | 'slash' | 'no-slash' | 'decoded'

export interface Form {
  readonly form: OtherForm
  readonly url: string
}

/** Letters, digits and signs that no server needs encoded. A star would make a wildcard, and dots another path. */
const NEEDLESS = /%(?:2[cd]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi
/** What ends like a file is never a folder. */
const FILE = /\.[A-Za-z0-9]{1,5}$/

/** The other forms of a URL as it is sent; none of a wildcard, which reaches what begins like it anyway. */
export function otherForms(url: string): readonly Form[] {
  const written = url.endsWith('*') ? null : split(url)
  if (written === null) return []
  const { scheme, path, query } = written
  const forms: Form[] = []
  const add = (form: OtherForm, change: Partial<typeof written>): void => {
    const other = serialise({ ...written, ...change })?.href
    if (other !== undefined && other !== url) forms.push({ form, url: other })
  }
  if (scheme === 'http') add('https', { scheme: 'https' })
  else add('http', { scheme: 'http' })
  if (path.length > 1 && path.endsWith('/')) add('no-slash', { path: path.slice(0, -1) })
  else if (path !== '/' && !FILE.test(path)) add('slash', { path: `${path}/` })
  add('decoded', { path: decoded(path), query: decoded(query) })
  return forms
}

function decoded(text: string): string {
  return text.replace(NEEDLESS, (sequence) => String.fromCharCode(Number.parseInt(sequence.slice(1), 16)))
}
