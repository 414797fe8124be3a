import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesIn } from './files-in.ts'

const cwd = resolve('/home/ada')

describe('the files of a command line', () => {
  it('are what is no switch, made absolute', () => {
    const argv = ['/opt/app', '--user-data-dir=/x', 'list.csv', '-n', resolve('/tmp/a b.txt'), '']
    expect(filesIn({ argv, cwd, packaged: true })).toEqual([
      resolve(cwd, 'list.csv'),
      resolve('/tmp/a b.txt'),
    ])
  })

  it("leave out the app's own folder in a build that is not packaged", () => {
    expect(filesIn({ argv: ['electron', '--x', '.', 'list.csv'], cwd, packaged: false })).toEqual([
      resolve(cwd, 'list.csv'),
    ])
  })

  it('may be named by URLs, as Linux desktops do', () => {
    const path = resolve('/home/ada/My list, 100 % ü.csv')
    const argv = [
      'app',
      pathToFileURL(path).href,
      pathToFileURL(path).href.replace('file:///', 'FILE://localhost/'),
    ]
    expect(filesIn({ argv, cwd, packaged: true })).toEqual([path, path])
  })

  it.each(['file://server/share/list.csv', 'file:///a%2Fb.csv', 'file:', 'https://example.com/a.csv'])(
    'are never elsewhere: %s is only a name',
    (name) => {
      const [path = ''] = filesIn({ argv: ['app', name], cwd, packaged: true })
      expect(path.startsWith(cwd) || path === resolve('/')).toBe(true)
    },
  )

  it('are none at a plain start, and never more than a person opens', () => {
    expect(filesIn({ argv: ['app'], cwd, packaged: true })).toEqual([])
    const argv = ['app', ...Array.from({ length: 5_000 }, (_, n) => `${n}.csv`)]
    expect(filesIn({ argv, cwd, packaged: true })).toHaveLength(100)
  })
})
