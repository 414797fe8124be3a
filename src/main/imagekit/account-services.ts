import { createImageKitClient, type ImageKitClient } from './client.ts'
import { createPracticeService } from './practice/service.ts'
import type { ImageKitService } from './service.ts'

export interface AccountServicesOptions {
  /** Which ImageKit stands behind an account; null for an account that is gone. */
  readonly kindOf: (accountId: string) => 'imagekit' | 'practice' | null
  readonly baseUrl: string
  readonly readKey: (accountId: string) => Promise<string | null>
  readonly resolveProxy: (url: string) => Promise<string>
}

/** Hands out each account's own ImageKit: one client an account, so that no connection carries two accounts' keys. */
export class AccountServices {
  readonly #options: AccountServicesOptions
  readonly #practice = createPracticeService()
  readonly #clients = new Map<string, ImageKitClient>()

  constructor(options: AccountServicesOptions) {
    this.#options = options
  }

  of(accountId: string): ImageKitService | null {
    const kind = this.#options.kindOf(accountId)
    if (kind === null) return null
    return kind === 'practice' ? this.#practice : this.#clientOf(accountId)
  }

  /** Uses no connection of now for a later call. */
  renew(): void {
    for (const client of this.#clients.values()) client.renew()
  }

  /** Cuts every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((client) => client.close()))
  }

  #clientOf(accountId: string): ImageKitClient {
    const known = this.#clients.get(accountId)
    if (known) return known
    const { baseUrl, resolveProxy, readKey } = this.#options
    const client = createImageKitClient({ baseUrl, resolveProxy, readKey: () => readKey(accountId) })
    this.#clients.set(accountId, client)
    return client
  }
}
