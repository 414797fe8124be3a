/** One URL endpoint of an account: `https://ik.imagekit.io/<imagekitId>/<pattern>/`. */
export interface UrlEndpoint {
  /** The ImageKit id, the first path segment on `ik.imagekit.io`. */
  readonly imagekitId: string
  /** The URL-endpoint pattern after the id, without slashes at its ends; empty for the default endpoint. */
  readonly pattern: string
}

/** A host of the customer's own that serves the account's files: the ImageKit id vanishes from its URLs. */
export interface CustomDomain {
  /** Lower case, as `URL.host` writes it (a port other than 443 belongs to it). */
  readonly host: string
  /** The URL-endpoint pattern where the domain shows it, without slashes at its ends; usually empty. */
  readonly pattern: string
}

/** What judging a URL needs to know of the account it is meant for. */
export interface AccountRules {
  readonly accountId: string
  readonly accountName: string
  readonly endpoints: readonly UrlEndpoint[]
  readonly customDomains: readonly CustomDomain[]
  /** The other accounts of this app, so that a URL of theirs can offer to switch. */
  readonly others: readonly OtherAccount[]
}

export interface OtherAccount {
  readonly accountId: string
  readonly accountName: string
  readonly endpoints: readonly UrlEndpoint[]
  readonly customDomains: readonly CustomDomain[]
}
