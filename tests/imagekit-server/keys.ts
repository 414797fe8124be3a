import { z } from 'zod'
import type { ApiAnswer } from './api.ts'

export const KEY_SETTING = z.strictObject({
  key: z.string().min(1),
  state: z.enum(['valid', 'expired', 'disabled', 'unknown']).default('valid'),
  /** After so many purge calls with it a valid key is expired. */
  expiresAfterPurges: z.int().min(0).optional(),
})

export type KeySetting = z.input<typeof KEY_SETTING>

/** ImageKit's documents: the four sentences about a key. */
const REFUSALS = {
  missing: [401, 'Your request does not contain private API key.'],
  unknown: [403, 'Your account cannot be authenticated.'],
  expired: [403, 'Your request contains expired private API key.'],
  disabled: [403, 'Your account is disabled.'],
} as const

/** The private keys of the account and how they stand. */
export class KeyBook {
  readonly #keys = new Map<string, z.output<typeof KEY_SETTING>>()
  readonly #purges = new Map<string, number>()

  set(setting: KeySetting): void {
    const parsed = KEY_SETTING.parse(setting)
    this.#keys.set(parsed.key, parsed)
    this.#purges.set(parsed.key, 0)
  }

  /** Why the request is refused; null when its key is good. */
  refusal(authorization: string | undefined, purging: boolean): ApiAnswer | null {
    const key = keyOf(authorization)
    const state = key === null ? 'missing' : this.#stateOf(key)
    if (state !== 'valid') return refusalFor(state)
    if (key !== null && purging) this.#purges.set(key, (this.#purges.get(key) ?? 0) + 1)
    return null
  }

  #stateOf(key: string): 'valid' | 'expired' | 'disabled' | 'unknown' {
    const setting = this.#keys.get(key)
    if (setting === undefined) return 'unknown'
    const limit = setting.expiresAfterPurges ?? Number.POSITIVE_INFINITY
    const usedUp = (this.#purges.get(key) ?? 0) >= limit
    return setting.state === 'valid' && usedUp ? 'expired' : setting.state
  }
}

function refusalFor(reason: keyof typeof REFUSALS): ApiAnswer {
  const [status, message] = REFUSALS[reason]
  return { status, body: { message, help: 'For support kindly contact us at support@imagekit.io .' } }
}

/** HTTP Basic: the key is the user name. The password is not looked at: the official SDK sends a placeholder. */
function keyOf(authorization: string | undefined): string | null {
  const encoded = /^Basic (.+)$/.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return null
  return Buffer.from(encoded, 'base64').toString('utf8').split(':')[0] ?? null
}
