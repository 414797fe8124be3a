/**
 * Where keys outlive the app. Every method throws a `Refusal`: `keychain-missing` (this computer has none),
 * `keychain-locked` (it is locked or did not answer in time) or `keychain-failed`; never with the keychain's own words.
 */
export interface KeyVault {
  /** Puts the key over an older one. */
  save(accountId: string, key: string): Promise<void>
  /** Null when there is none. */
  read(accountId: string): Promise<string | null>
  /** Nothing to delete is no failure. */
  forget(accountId: string): Promise<void>
}
