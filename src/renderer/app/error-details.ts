import { redact } from '#shared/app/redact.ts'

interface About {
  /** Of the app; empty before main has told. */
  readonly version: string
  readonly platform: string
  /** The place of the window. */
  readonly place: string
}

/** The most of a stack that helps somebody. */
const lines = 12

/**
 * What a person can send to whoever looks after the app: where it stopped and why. No key and no URL is in it, whatever
 * the error says, because both may be what it stopped over.
 */
export function errorDetails(error: unknown, { version, platform, place }: About): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const where = (stack ?? '').split('\n').filter((line) => /^\s*at /.test(line))
  return [
    `Purge Desk ${version || '(version unknown)'}, ${platform || 'system unknown'}, ${place}`,
    withoutUrls(`${name}: ${message}`),
    ...where.slice(0, lines).map((line) => withoutUrls(ownPlaces(line))),
  ].join('\n')
}

/** The app's own files are named without where they lie. */
function ownPlaces(line: string): string {
  return line.replace(/[^\s()]*\/(assets\/[\w.-]+)/g, '$1')
}

function withoutUrls(text: string): string {
  return redact(text)
    .replace(/[a-z][a-z+.-]*:\/\/[^\s"'<>]*/gi, '(a URL)')
    .replace(/(?:www\.|ik\.imagekit\.io)[^\s"'<>]*/gi, '(a URL)')
}
