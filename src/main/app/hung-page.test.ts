import { EventEmitter } from 'node:events'
import { dialog, type BrowserWindow } from 'electron'
import { expect, it, vi } from 'vitest'
import { hungPage as words } from '#shared/words/hung-page.ts'
import { mindHungPage } from './hung-page.ts'

interface Asked {
  readonly buttons: readonly string[]
  readonly signal: AbortSignal
}

class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    forcefullyCrashRenderer: vi.fn(() => undefined),
  })
}

function setUp() {
  const window = new FakeWindow()
  const asked: Asked[] = []
  const answers: PromiseWithResolvers<{ response: number }>[] = []
  Object.assign(dialog, {
    showMessageBox: (_window: unknown, options: Asked) => {
      asked.push(options)
      const answer = Promise.withResolvers<{ response: number }>()
      answers.push(answer)
      return answer.promise
    },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the little of a window that is minded
  mindHungPage(window as unknown as BrowserWindow)
  const press = async (choice: 'wait' | 'again') => {
    answers.shift()?.resolve({ response: asked[0]?.buttons.indexOf(words[choice]) ?? -1 })
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { contents: window.webContents, asked, press }
}

it('a page that does not answer is ended only when the person says so, and asked about once', async () => {
  const { contents, asked, press } = setUp()
  contents.emit('unresponsive')
  contents.emit('unresponsive')
  expect(asked).toHaveLength(1)
  await press('wait')
  expect(contents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  contents.emit('unresponsive')
  expect(asked).toHaveLength(2)
  await press('again')
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalledOnce()
})

it.each(['responsive', 'render-process-gone'])(
  'the question goes away with “%s”, and its answer is not heard',
  async (event) => {
    const { contents, asked, press } = setUp()
    contents.emit('unresponsive')
    contents.emit(event)
    expect(asked[0]?.signal.aborted).toBe(true)
    await press('again')
    expect(contents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  },
)
