/** Draws `build/icon.svg` in every size that a system wants; the results are committed, so a build draws nothing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { icnsOf, icoOf } from './icons/containers.ts'
import type { Picture } from './icons/containers.ts'
import { unseenChromiumPath } from './support/host.ts'
import { inProject } from './support/root.ts'

const inIco = [16, 24, 32, 48, 64, 128, 256]
const inIcns = [16, 32, 64, 128, 256, 512, 1024]
const onLinux = [16, 24, 32, 48, 64, 128, 256, 512]

const drawing = readFileSync(inProject('build', 'icon.svg')).toString('base64')
const pictures = await draw([...new Set([...inIco, ...inIcns, ...onLinux])])

write(icoOf(inIco.map(pictureOf)), 'build', 'icon.ico')
write(icnsOf(inIcns.map(pictureOf)), 'build', 'icon.icns')
write(pictureOf(1024).png, 'build', 'icon.png')
for (const size of onLinux) write(pictureOf(size).png, 'build', 'icons', `${size}x${size}.png`)
// The window's own icon, where the system does not take it from the program.
write(pictureOf(256).png, 'src', 'renderer', 'public', 'icon.png')

async function draw(sizes: readonly number[]): Promise<ReadonlyMap<number, Buffer>> {
  const browser = await chromium.launch({ executablePath: unseenChromiumPath() })
  const drawn = new Map<number, Buffer>()
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } })
      await page.setContent(
        `<style>body { margin: 0 } img { display: block }</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      )
      drawn.set(size, await page.screenshot({ omitBackground: true }))
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return drawn
}

function pictureOf(size: number): Picture {
  const png = pictures.get(size)
  if (png === undefined) throw new Error(`Nothing was drawn with ${size} pixels`)
  return { size, png }
}

function write(content: Buffer, ...path: readonly string[]): void {
  const file = inProject(...path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
