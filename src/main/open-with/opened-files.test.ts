import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { answerOpened } from '../app/protocol.ts'
import { largestFile } from './look-at-file.ts'
import { OpenedFiles } from './opened-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'purge-desk-opened-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, content: string | Uint8Array = 'https://ik.imagekit.io/a/b.jpg\n'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function taken(...paths: readonly string[]) {
  const opened = new OpenedFiles()
  opened.offer(paths)
  return { opened, files: await opened.take() }
}

const get = (opened: OpenedFiles, id: string, method = 'GET') =>
  answerOpened(method, `app://bundle/open/${id}`, (given) => opened.fetch(given))

describe('a file that the system opened', () => {
  it('is served byte for byte, unparsed, once', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256)
    const { opened, files } = await taken(fileOf('list.csv', bytes))
    const [file] = files
    expect(file).toEqual({ id: file?.id, name: 'list.csv', problem: null })
    const answer = await get(opened, file?.id ?? '')
    expect(answer?.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer?.headers.get('content-length')).toBe('70000')
    expect(new Uint8Array(await (answer ?? new Response()).arrayBuffer())).toEqual(bytes)
    expect((await get(opened, file?.id ?? ''))?.status).toBe(404)
  })

  it('tells the page its name and nothing of its path', async () => {
    const { files } = await taken(fileOf('täglich.csv'))
    expect(JSON.stringify(files)).not.toContain(folder)
  })

  it('is told of once, and the page is called for each', async () => {
    const opened = new OpenedFiles()
    const changed = vi.fn()
    opened.onChange(changed)
    opened.offer([])
    expect(changed).not.toHaveBeenCalled()
    opened.offer([fileOf('a.csv')])
    expect(changed).toHaveBeenCalledOnce()
    expect(await opened.take()).toHaveLength(1)
    expect(await opened.take()).toEqual([])
  })

  it('may be empty', async () => {
    const { opened, files } = await taken(fileOf('empty.csv', ''))
    const answer = await get(opened, files[0]?.id ?? '')
    expect([answer?.status, await answer?.text()]).toEqual([200, ''])
  })

  it('that vanished meanwhile is a refusal, not a hanging page', async () => {
    const path = fileOf('gone.csv')
    const { opened, files } = await taken(path)
    rmSync(path)
    expect((await get(opened, files[0]?.id ?? ''))?.status).toBe(404)
  })

  it.each([
    ['a folder', 'folder', () => (mkdirSync(join(folder, 'sub'), { recursive: true }), join(folder, 'sub'))],
    ['a file that is not there', 'unreadable', () => join(folder, 'none.csv')],
    ['a link that leads nowhere', 'unreadable', () => linkTo(join(folder, 'nowhere'))],
    ['a name that no system takes', 'unreadable', () => join(folder, 'a\0b')],
    ['a file larger than the page reads', 'too-large', () => sparse('large.csv', largestFile + 1)],
  ] as const)('%s is named with its problem and never served', async (_what, problem, make) => {
    const { opened, files } = await taken(make())
    expect(files).toMatchObject([{ problem }])
    expect((await get(opened, files[0]?.id ?? ''))?.status).toBe(404)
  })

  it.skipIf(process.platform === 'win32')('that is a device or a pipe is not waited for', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const { files } = await taken('/dev/zero', pipe)
    expect(files).toMatchObject([{ problem: 'unreadable' }, { problem: 'unreadable' }])
  })

  it('is answered to nobody who guesses, and to no other method', async () => {
    const { opened, files } = await taken(fileOf('b.csv'))
    const id = files[0]?.id ?? ''
    expect((await get(opened, '0'.repeat(32)))?.status).toBe(404)
    for (const address of ['/etc/passwd', '../list.csv', `${id}0`, id.toUpperCase(), `${id}?x`])
      expect(await get(opened, address)).toBeNull()
    expect(await get(opened, id, 'POST')).toBeNull()
    expect((await get(opened, id))?.status).toBe(200)
  })
})

function linkTo(target: string): string {
  const link = join(folder, 'link')
  rmSync(link, { force: true })
  symlinkSync(target, link)
  return link
}

function sparse(name: string, size: number): string {
  const path = fileOf(name, '')
  truncateSync(path, size)
  return path
}
