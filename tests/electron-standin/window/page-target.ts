import { z } from 'zod'
import { chromium } from '../browser.ts'
import type { CdpSession } from '../cdp/connection.ts'
import { pageMessage, type Answer } from '../ipc/ipc-main.ts'
import {
  BINDING,
  isolatedWorldScript,
  mainWorldScript,
  RECEIVER,
  WORLD,
  type PreloadSettings,
} from '../ipc/page-scripts.ts'
import { decode } from '../page/decode.ts'
import { encode } from '../page/encode.ts'
import { toAppUrl } from '../urls.ts'
import { Frames } from './frames.ts'

export type Incoming = Answer | { type: 'event'; channel: string; args: unknown[] }

export interface NavigationRequest {
  readonly url: string
  readonly opensWindow: boolean
}

/** What a page tells its `WebContents`. */
export interface PageEvents {
  message(message: z.infer<typeof pageMessage>, frameId: string): void
  navigated(frameId: string, url: string, inPage: boolean): void
  /** The page asks to go somewhere: in the frame itself, or, with a modifier key, in a new window. */
  navigationRequested(frameId: string, request: NavigationRequest): void
  navigationStarted(frameId: string, kind: string): void
  domReady(): void
  loaded(): void
  crashed(): void
  windowOpened(url: string, frameName: string): void
  resized(): void
}

const requested = z.object({ frameId: z.string(), url: z.string(), disposition: z.string() })
const contextCreated = z.object({
  context: z.object({ id: z.number(), name: z.string(), auxData: z.object({ frameId: z.string() }) }),
})

/** One page in Chromium: its session, its worlds and its frames. */
export class PageTarget {
  readonly id: string
  readonly frames: Frames
  readonly session: CdpSession
  readonly #events: PageEvents
  /** The preload's world of each frame, by frame and by context. */
  readonly #worlds = new Map<string, number>()

  static async attach(targetId: string, settings: PreloadSettings, events: PageEvents): Promise<PageTarget> {
    const attached = await chromium().browser.send('Target.attachToTarget', { targetId, flatten: true })
    const { sessionId } = z.object({ sessionId: z.string() }).parse(attached)
    const target = new PageTarget(targetId, chromium().session(sessionId), events)
    await target.#prepare(settings)
    return target
  }

  private constructor(id: string, session: CdpSession, events: PageEvents) {
    this.id = id
    this.session = session
    this.#events = events
    this.frames = new Frames(id, (frameId, url, inPage) => events.navigated(frameId, url, inPage))
  }

  async #prepare(settings: PreloadSettings): Promise<void> {
    const { session } = this
    this.frames.watch(session)
    this.#watchWorlds()
    this.#watchPage()
    const script = (source: string, worldName?: string): Promise<unknown> =>
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source,
        ...(worldName === undefined ? {} : { worldName }),
      })
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      script(mainWorldScript()),
      script(isolatedWorldScript(settings), WORLD),
    ])
  }

  #watchWorlds(): void {
    const { session } = this
    session.on('Runtime.executionContextCreated', contextCreated, ({ context }) => {
      if (context.name === WORLD) this.#worlds.set(context.auxData.frameId, context.id)
    })
    session.on('Runtime.executionContextDestroyed', z.object({ executionContextId: z.number() }), (event) => {
      for (const [frameId, context] of this.#worlds)
        if (context === event.executionContextId) this.#worlds.delete(frameId)
    })
    session.on('Runtime.executionContextsCleared', z.object({}), () => this.#worlds.clear())
    const called = z.object({ name: z.string(), payload: z.string(), executionContextId: z.number() })
    session.on('Runtime.bindingCalled', called, ({ name, payload, executionContextId }) => {
      const frameId = [...this.#worlds].find(([, context]) => context === executionContextId)?.[0]
      if (name === BINDING && frameId !== undefined)
        this.#events.message(pageMessage.parse(decode(payload)), frameId)
    })
  }

  #watchPage(): void {
    const { session } = this
    const events = this.#events
    session.on('Page.domContentEventFired', z.object({}), () => events.domReady())
    session.on('Page.loadEventFired', z.object({}), () => events.loaded())
    session.on('Page.frameResized', z.object({}), () => events.resized())
    session.on('Page.windowOpen', z.object({ url: z.string(), windowName: z.string() }), (event) => {
      events.windowOpened(event.url, event.windowName)
    })
    session.on('Page.frameRequestedNavigation', requested, (event) => {
      const opensWindow = event.disposition === 'newTab' || event.disposition === 'newWindow'
      events.navigationRequested(event.frameId, { url: toAppUrl(event.url), opensWindow })
    })
    session.on(
      'Page.frameStartedNavigating',
      z.object({ frameId: z.string(), navigationType: z.string() }),
      (event) => {
        events.navigationStarted(event.frameId, event.navigationType)
      },
    )
    session.on('Inspector.targetCrashed', z.object({}), () => {
      this.#worlds.clear()
      events.crashed()
    })
  }

  /** Hands a message to the preload of a frame; a frame that is just being replaced gets nothing, as in Electron. */
  deliver(frameId: string, message: Incoming): void {
    const context = this.#worlds.get(frameId)
    if (context === undefined) return
    const sent = this.session.send('Runtime.callFunctionOn', {
      executionContextId: context,
      functionDeclaration: `(text) => globalThis.${RECEIVER}?.(text)`,
      arguments: [{ value: encode(message) }],
    })
    sent.catch(() => undefined)
  }

  /** Runs code in the page's own world and brings back what it results in. */
  async evaluate(expression: string, userGesture = false): Promise<unknown> {
    const answer = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    })
    const { result, exceptionDetails } = z
      .object({
        result: z.object({ value: z.unknown().optional() }),
        exceptionDetails: z
          .object({
            text: z.string(),
            exception: z.object({ description: z.string().optional() }).optional(),
          })
          .optional(),
      })
      .parse(answer)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}
