import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../support/root.ts'
import { icnsOf, icoOf } from './containers.ts'

const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`png of ${size}`) }))

describe('the containers of icons', () => {
  it('an ICO names each picture, its size and where it stands', () => {
    const ico = icoOf(pictures)
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0])
    for (const [index, { size, png }] of pictures.entries()) {
      const entry = ico.subarray(6 + 16 * index)
      expect(entry.readUInt8(0)).toBe(size % 256)
      const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)]
      expect(ico.subarray(offset, offset + length)).toEqual(png)
    }
  })

  it('an ICNS counts every byte', () => {
    const icns = icnsOf(pictures)
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(icns.toString('latin1', 8, 12)).toBe('icp4')
    expect(icns.toString('latin1', 16, 25)).toBe('png of 16')
  })

  it('hold no picture of another size', () => {
    const odd = [{ size: 300, png: Buffer.alloc(1) }]
    expect(() => icnsOf(odd)).toThrow('300')
    expect(() => icoOf(odd)).toThrow('300')
  })
})

describe('the icons of the app', () => {
  const sizeOf = (png: Buffer): number => png.readUInt32BE(16)

  it('are what their names say', () => {
    expect(sizeOf(readFileSync(inProject('build', 'icon.png')))).toBe(1024)
    expect(sizeOf(readFileSync(inProject('build', 'icons', '48x48.png')))).toBe(48)
    expect(sizeOf(readFileSync(inProject('src', 'renderer', 'public', 'icon.png')))).toBe(256)
    const ico = readFileSync(inProject('build', 'icon.ico'))
    expect(ico.readUInt16LE(4)).toBe(7)
    expect(sizeOf(ico.subarray(ico.readUInt32LE(6 + 12)))).toBe(16)
    const icns = readFileSync(inProject('build', 'icon.icns'))
    expect(icns.readUInt32BE(4)).toBe(icns.length)
  })
})
