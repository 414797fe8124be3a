import { userInfo } from 'node:os'

/** The person's name in the operating system, to be recorded with a job; null where the system knows none. */
export function systemUserName(): string | null {
  try {
    const { username } = userInfo()
    return username === '' ? null : username.slice(0, 200)
  } catch {
    // A user id without an entry, as in some containers.
    return null
  }
}
