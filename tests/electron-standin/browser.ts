import { z } from 'zod'
import type { Chromium } from './cdp/chromium.ts'
import type { CdpConnection } from './cdp/connection.ts'

let running: Chromium | undefined

/** Chromium's connection; the app has one from the moment it is ready. */
export function chromium(): CdpConnection {
  if (!running) throw new Error('This can only be used after the app is ready')
  return running.connection
}

export function isChromiumRunning(): boolean {
  return running !== undefined
}

export async function useChromium(started: Chromium): Promise<void> {
  running = started
  const { product } = z
    .object({ product: z.string() })
    .parse(await started.connection.browser.send('Browser.getVersion'))
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true })
}

/** Lets Chromium write what it holds and end; one that takes too long is killed. */
export async function endChromium(): Promise<void> {
  if (!running) return
  const { connection, process: child } = running
  running = undefined
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const impatience = setTimeout(() => child.kill('SIGKILL'), 3000)
  await connection.browser.send('Browser.close').catch(() => undefined)
  await ended
  clearTimeout(impatience)
}

/** Electron's browser process and its main process are one: without Chromium, main ends too. */
export function watchChromium(child: Chromium['process']): void {
  child.once('exit', (code, signal) => {
    if (!running) return
    running = undefined
    process.stderr.write(`Chromium ended by itself (${signal ?? code}); the app ends with it.\n`)
    process.exit(1)
  })
}

/** A test runner that was killed cannot end what it started, so that ends by itself. */
export function endWithParent(): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1)
  }, 1000).unref()
}
