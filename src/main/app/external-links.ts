import { shell } from 'electron'
import { supportAddress } from '#shared/words/tickets.ts'

/** The pages the app may open by name; the page of the app only knows the names. */
const links = {
  'imagekit-keys': 'https://imagekit.io/dashboard/developer/api-keys',
  'imagekit-cache': 'https://imagekit.io/docs/cache-purging',
  'imagekit-usage': 'https://imagekit.io/dashboard/usage',
  'imagekit-endpoints': 'https://imagekit.io/dashboard/url-endpoints',
} as const
export type LinkName = keyof typeof links

export function openNamedLink(name: LinkName): Promise<boolean> {
  return openExternally(links[name])
}

/**
 * The one door out: an https URL without user and password, opened in the person's own browser. It must be written as
 * the parser writes it, so that no sign in it only looks like another, and no other program reads it in another way.
 * Answers false, and opens nothing, for everything else.
 */
export async function openExternally(address: unknown): Promise<boolean> {
  if (typeof address !== 'string' || address.length > 8_192) return false
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  if (url.href !== address) return false
  await shell.openExternal(url.href)
  return true
}

/** Beyond it some systems open nothing, or cut it off. */
const longestMail = 2_000

/**
 * The other door out: a mail to ImageKit's support, which the person still has to send. Nobody can name another address
 * or add a field: both parts are encoded as text. Answers false, and opens nothing, where it is too long.
 */
export async function openMail(mail: { readonly subject: string; readonly body: string }): Promise<boolean> {
  const { subject, body } = mail
  const lines = body.toWellFormed().replaceAll(/\r?\n/g, '\r\n')
  const address = `mailto:${supportAddress}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines)}`
  if (address.length > longestMail) return false
  try {
    await shell.openExternal(address)
    return true
  } catch {
    // No program takes mails on this computer.
    return false
  }
}
