import type { AccountForm, AccountView } from '#shared/ipc/views.ts'
import { defaultMonthlyLimit } from '#shared/purge/limits.ts'
import { defaultResetDay, lastResetDay } from '#shared/purge/quota-period.ts'
import type { CustomDomain, UrlEndpoint } from '#shared/urls/account-rules.ts'
import { domainBase, endpointBase, parseDomain, parseEndpoint } from '#shared/urls/endpoint.ts'
import { domainProblems, endpointProblems, formWords } from '#shared/words/settings.ts'

/** What stands in the account form before it is saved. The key is never among it. */
export interface AccountDraft {
  readonly accountId: string | null
  readonly name: string
  readonly endpoints: readonly UrlEndpoint[]
  readonly customDomains: readonly CustomDomain[]
  /** What stands in the two fields that add to the lists. */
  readonly endpointText: string
  readonly domainText: string
  readonly limitText: string
  /** The day of the month on which the count starts again. */
  readonly resetText: string
}

export interface DraftErrors {
  readonly name?: string
  readonly endpoint?: string
  readonly domain?: string
  readonly limit?: string
  readonly reset?: string
}

export interface Change {
  readonly draft: AccountDraft
  readonly errors: DraftErrors
}

export const largestLimit = 10_000_000

export function draftOf(account: AccountView | null): AccountDraft {
  return {
    accountId: account?.id ?? null,
    name: account?.name ?? '',
    endpoints: account?.endpoints ?? [],
    customDomains: account?.customDomains ?? [],
    endpointText: '',
    domainText: '',
    limitText: String(account?.quota.limit ?? defaultMonthlyLimit),
    resetText: String(account?.quota.resetDay ?? defaultResetDay),
  }
}

/** Takes the field's text into the list, or says why it can't be. */
export function withEndpoint(draft: AccountDraft): Change {
  const parsed = parseEndpoint(draft.endpointText)
  if (!parsed.ok) return { draft, errors: { endpoint: endpointProblems[parsed.problem] } }
  if (draft.endpoints.some((known) => endpointBase(known) === endpointBase(parsed.value)))
    return { draft, errors: { endpoint: formWords.alreadyThere } }
  return { draft: { ...draft, endpointText: '', endpoints: [...draft.endpoints, parsed.value] }, errors: {} }
}

/** Takes the field's text into the list, or says why it can't be. */
export function withDomain(draft: AccountDraft): Change {
  const parsed = parseDomain(draft.domainText)
  if (!parsed.ok) return { draft, errors: { domain: domainProblems[parsed.problem] } }
  if (draft.customDomains.some((known) => domainBase(known) === domainBase(parsed.value)))
    return { draft, errors: { domain: formWords.alreadyThere } }
  return {
    draft: { ...draft, domainText: '', customDomains: [...draft.customDomains, parsed.value] },
    errors: {},
  }
}

/** A whole number between the two limits; blanks and commas between its digits do not count. Null for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const digits = text.replace(/[\s,.’']/g, '')
  if (!/^\d{1,9}$/.test(digits)) return null
  const value = Number(digits)
  return value >= least && value <= most ? value : null
}

/** The form to be sent, or what is wrong with it. Text left in an adding field counts as added. */
export function checkDraft(written: AccountDraft): Change & { readonly form: AccountForm | null } {
  const one = written.endpointText.trim() === '' ? { draft: written, errors: {} } : withEndpoint(written)
  const two = one.draft.domainText.trim() === '' ? { draft: one.draft, errors: {} } : withDomain(one.draft)
  const { draft } = two
  const monthlyLimit = wholeNumber(draft.limitText, 1, largestLimit)
  const resetDay = wholeNumber(draft.resetText, 1, lastResetDay)
  const errors: DraftErrors = {
    ...(draft.name.trim() === '' && { name: formWords.nameMissing }),
    ...(draft.endpoints.length + draft.customDomains.length === 0 && { endpoint: formWords.endpointMissing }),
    ...one.errors,
    ...two.errors,
    ...(monthlyLimit === null && { limit: formWords.limitWrong }),
    ...(resetDay === null && { reset: formWords.resetWrong }),
  }
  if (monthlyLimit === null || resetDay === null || Object.keys(errors).length > 0)
    return { draft, errors, form: null }
  const form: AccountForm = {
    name: draft.name.trim(),
    endpoints: [...draft.endpoints],
    customDomains: [...draft.customDomains],
    monthlyLimit,
    resetDay,
  }
  return { draft, errors, form }
}
