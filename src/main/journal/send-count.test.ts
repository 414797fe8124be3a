import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Journal } from './journal.ts'
import { jobOf, november, openForTest, openOptions, tempFile } from './testing.ts'

function send(journal: Journal, item: number): void {
  journal.items.move(item, 'sending', november)
  journal.tellSend()
}

/** As after a kill: what was written is in the file or its log, and nothing was tidied up. */
function copy(from: string, to: string): void {
  for (const side of ['', '-wal']) copyFileSync(`${from}${side}`, `${to}${side}`)
}

function putBack(from: string, to: string): void {
  for (const side of ['', '-wal', '-shm']) rmSync(`${to}${side}`, { force: true })
  copy(from, to)
}

describe('the send counter', () => {
  it('tells a copy that was made during a run and put back after that run was killed', () => {
    const options = openOptions(tempFile())
    const { file } = options
    const killed = openForTest(options)
    const key = jobOf(killed, 4)
    send(killed, 1)
    copy(file, `${file}.copy`)
    send(killed, 2)
    putBack(`${file}.copy`, file)

    const restored = openForTest(options)
    expect(restored.recovered.restored).toBe(true)
    expect(restored.jobs.numbers(key).counts).toMatchObject({ waiting: 0, unsure: 4 })
    restored.close()
    expect(openForTest(options).recovered.restored).toBe(false)
  })

  it('raises no alarm for a run that was killed, at whichever moment of a send', () => {
    const options = openOptions(tempFile())
    jobOf(openForTest(options), 4)
    const told = openForTest(options)
    send(told, 1)
    const untold = openForTest(options)
    expect(untold.recovered.restored).toBe(false)
    untold.items.move(2, 'sending', november)
    const after = openForTest(options)
    expect(after.recovered).toMatchObject({ restored: false, unsure: 1 })
    expect(after.jobs.numbers(1).counts).toMatchObject({ waiting: 2, unsure: 2 })
  })

  it('proves nothing without its file, or with one that holds something else', () => {
    const options = openOptions(tempFile())
    const sends = join(dirname(options.file), 'journal.sends')
    const journal = openForTest(options)
    jobOf(journal, 2)
    send(journal, 1)
    rmSync(sends)
    expect(openForTest(options).recovered.restored).toBe(false)
    writeFileSync(sends, '12 apples and pears')
    expect(openForTest(options).recovered.restored).toBe(false)
  })

  it('sends on when its file cannot be written', () => {
    const options = openOptions(tempFile())
    mkdirSync(join(dirname(options.file), 'journal.sends'))
    const journal = openForTest(options)
    jobOf(journal, 2)
    expect(() => send(journal, 1)).not.toThrow()
    expect(() => send(journal, 2)).not.toThrow()
  })
})
