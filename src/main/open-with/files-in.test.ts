import { resolve } from 'node:path'
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

  it('are none at a plain start, and never more than a person opens', () => {
    expect(filesIn({ argv: ['app'], cwd, packaged: true })).toEqual([])
    const argv = ['app', ...Array.from({ length: 5_000 }, (_, n) => `${n}.csv`)]
    expect(filesIn({ argv, cwd, packaged: true })).toHaveLength(100)
  })
})
