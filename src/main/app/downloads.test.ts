import { EventEmitter } from 'node:events'
import type { DownloadItem, Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import type { SavedFile } from '#shared/ipc/views.ts'
import { allowDownloads } from './downloads.ts'
import { fileToSave } from './file-name.ts'

class FakeItem extends EventEmitter {
  cancelled = false
  bytes = 10
  dialog: Electron.SaveDialogOptions = {}
  readonly #url: string
  readonly #name: string

  constructor(url: string, name: string) {
    super()
    this.#url = url
    this.#name = name
  }
  getURL = () => this.#url
  getURLChain = () => [this.#url]
  getFilename = () => this.#name
  getTotalBytes = () => 0
  getReceivedBytes = () => this.bytes
  getSavePath = () => '/home/somebody/mine.csv'
  setSaveDialogOptions = (options: Electron.SaveDialogOptions) => void (this.dialog = options)
  cancel = () => void (this.cancelled = true)
}

const ours = 'blob:app://bundle/5f5f5b1e-0000-4000-8000-000000000000'

function setUp() {
  const session = new EventEmitter()
  const told: SavedFile[] = []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the little of a session that downloads need
  allowDownloads(session as Session, { tell: (saved) => void told.push(saved) })
  const start = (url = ours, name = 'list.csv', page = 'app://bundle/index.html') => {
    const item = new FakeItem(url, name)
    let prevented = false
    const contents: Pick<WebContents, 'getURL'> = { getURL: () => page }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fake with what is asked of it
    const given = item as unknown as DownloadItem
    session.emit('will-download', { preventDefault: () => (prevented = true) }, given, contents)
    return { item, prevented }
  }
  return { start, told }
}

describe('what the page may save', () => {
  it('is its own blob, where the save dialog says, and it is told how that ended', () => {
    const { start, told } = setUp()
    const { item, prevented } = start()
    expect(prevented).toBe(false)
    expect(item.dialog).toMatchObject({
      defaultPath: 'list.csv',
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    })
    item.emit('done', {}, 'completed')
    expect(told).toEqual([{ name: 'mine.csv', outcome: 'saved' }])
  })

  it.each([
    'https://example.com/list.csv',
    'data:text/csv,a',
    'file:///etc/passwd',
    'app://bundle/index.html',
    'blob:https://example.com/5f5f5b1e',
    'blob:null/5f5f5b1e',
    'blob:app://bundle.example/5f5f5b1e',
    'filesystem:app://bundle/temporary/list.csv',
  ])('is not %s', (url) => {
    expect(setUp().start(url).prevented).toBe(true)
  })

  it('is nothing that another page asks for, and no program', () => {
    expect(setUp().start(ours, 'list.csv', 'about:blank').prevented).toBe(true)
    expect(setUp().start(ours, 'list.exe').prevented).toBe(true)
    expect(setUp().start(ours, 'csv').prevented).toBe(true)
  })

  it('is one file at a time', () => {
    const { start, told } = setUp()
    const first = start()
    expect(start().prevented).toBe(true)
    expect(told).toEqual([{ name: 'list.csv', outcome: 'refused' }])
    first.item.emit('done', {}, 'cancelled')
    expect(start().prevented).toBe(false)
  })

  it('is no larger than any list', () => {
    const { item } = setUp().start()
    item.emit('updated', {}, 'progressing')
    expect(item.cancelled).toBe(false)
    item.bytes = 2 ** 31
    item.emit('updated', {}, 'progressing')
    expect(item.cancelled).toBe(true)
  })
})

describe('the name a file is proposed under', () => {
  it.each([
    ['receipt.csv', 'receipt.csv'],
    ['../../.bashrc.csv', 'bashrc.csv'],
    ['C:\\Windows\\a.TXT', 'C Windows a.txt'],
    ['con.json', 'list.json'],
    ['Con.shoes .csv', 'list.csv'],
    ['COM¹.csv', 'list.csv'],
    ['aux .csv', 'list.csv'],
    ['console.csv', 'console.csv'],
    ['Lpt10.csv', 'Lpt10.csv'],
    ['a\u202Efdp.csv', 'a fdp.csv'],
    ['  ..csv', 'list.csv'],
    [`${'x'.repeat(300)}.csv`, `${'x'.repeat(120)}.csv`],
  ])('%s → %s', (given, name) => {
    expect(fileToSave(given)?.name).toBe(name)
  })

  it.each(['a.exe', 'a', 'csv', 'a.csv.lnk', 'a.__proto__', 'a.constructor'])('%s is not saved', (given) => {
    expect(fileToSave(given)).toBeNull()
  })
})
