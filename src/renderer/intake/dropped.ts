import { urlsInLine } from './urls-in-line.ts'
import { looksLikeUrl } from './split-urls.ts'

/** What a drop or a paste carries: files that can be read, names of folders, and text. */
export interface Dropped {
  readonly files: readonly File[]
  readonly folders: readonly string[]
  readonly text: string
  /** Links behind words of the text, where it shows other URLs. */
  readonly behind?: readonly string[]
}

/** Must be called inside the event's handler: the data is gone after it. */
export function droppedOf(data: DataTransfer): Dropped {
  const files: File[] = []
  const folders: string[] = []
  for (const item of data.items) {
    if (item.kind !== 'file') continue
    const file = item.getAsFile()
    if (file === null) continue
    if (item.webkitGetAsEntry()?.isDirectory === true) folders.push(file.name)
    else files.push(file)
  }
  if (files.length + folders.length === 0) return { files, folders, ...wordsOf(data) }
  // A picture out of a web page comes as a file with its URL, and cells out of Excel come with a picture of them.
  const pictures = folders.length === 0 && files.every(({ type }) => type.startsWith('image/'))
  const words = pictures ? wordsOf(data) : { text: '' }
  return holdsUrl(words.text) ? { files: [], folders, ...words } : { files, folders, text: '' }
}

/** Links dragged from a browser come as a list with comments of its own (RFC 2483). */
function draggedUrls(data: DataTransfer): string {
  const lines = data.getData('text/uri-list').split(/\r?\n/)
  return lines.filter((line) => /^https?:/i.test(line)).join('\n')
}

/** The plain text; where it holds no URL, the links behind its words, or the picture or link that was dragged. */
function wordsOf(data: DataTransfer): Pick<Dropped, 'text' | 'behind'> {
  const text = data.getData('text/plain')
  const links = linksBehind(data.getData('text/html'))
  if (holdsUrl(text)) return { text, behind: links.filter((link) => !text.includes(link)) }
  return { text: [draggedUrls(data), links.join('\n')].find((urls) => urls !== '') ?? text }
}

function holdsUrl(text: string): boolean {
  return text.split(/[\r\n\t]/).some((line) => urlsInLine(line).some(looksLikeUrl))
}

/** Cells and words that lead to a URL without showing it. The markup is parsed, never shown, and nothing of it loads. */
function linksBehind(html: string): readonly string[] {
  if (html === '') return []
  const page = new DOMParser().parseFromString(html, 'text/html')
  const links = [...page.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )
  return [...new Set(links.filter((link) => /^https?:\/\//i.test(link)))]
}
