import { describe, expect, it } from 'vitest'
import { folderImports, inCircles } from './imports.ts'

const house = folderImports(new URL('../../src', import.meta.url).pathname)
const importsOf = (folder: string) => [...(house.get(folder) ?? [])].toSorted()

describe('the folders of src', () => {
  it('are found, with their imports', () => {
    expect(importsOf('main/purge')).toContain('shared/purge')
    expect(importsOf('renderer/clear')).toContain('renderer/intake')
  })

  it('import each other without circles', () => {
    expect(inCircles(house)).toEqual([])
  })

  it('a circle is noticed', () => {
    const circle = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a'])],
      ['d', new Set(['a'])],
    ])
    expect(inCircles(circle)).toEqual(['a', 'b', 'c'])
  })

  it.each([...house.keys()].filter((folder) => folder.startsWith('shared')))(
    '%s imports nothing but shared code',
    (folder) => {
      expect(importsOf(folder).filter((name) => !name.startsWith('shared'))).toEqual([])
    },
  )

  it.each([
    ['renderer', 'main'],
    ['main', 'renderer'],
    ['preload', 'main'],
    ['preload', 'renderer'],
  ])('%s imports nothing of %s', (side, other) => {
    const folders = [...house.keys()].filter((folder) => folder.split('/')[0] === side)
    const taken = folders.flatMap(importsOf).filter((name) => name.split('/')[0] === other)
    expect(folders.length).toBeGreaterThan(0)
    expect(taken).toEqual([])
  })

  it('what the screens share knows no screen', () => {
    const below = ['renderer/state', 'renderer/ui', 'renderer/intake']
    for (const folder of below)
      expect(
        importsOf(folder).filter((name) => name.startsWith('renderer/') && !below.includes(name)),
      ).toEqual([])
  })

  it('only the list of what is started and the desk know all of main', () => {
    const upward = [...house.keys()].filter(
      (folder) => folder.startsWith('main/') && importsOf(folder).includes('main'),
    )
    expect(upward).toEqual([])
  })
})
