import { execFileSync } from 'node:child_process'

const secrets = '--dest=org.freedesktop.secrets'

/** What `secret-tool` finds under the name, which is the witness; null when there is nothing. */
export function witnessed(service: string, name: string): string | null {
  try {
    return run('secret-tool', ['lookup', 'service', service, 'username', name])
  } catch {
    return null
  }
}

export function lockKeychain(): void {
  const lock = ['/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock']
  run('dbus-send', [
    '--session',
    '--print-reply',
    secrets,
    ...lock,
    'array:objpath:/org/freedesktop/secrets/aliases/default',
  ])
}

/** Stops the session's own keychain from answering until the returned function is called. */
export function holdUpKeychain(): () => void {
  const ask = ['org.freedesktop.DBus.GetConnectionUnixProcessID', 'string:org.freedesktop.secrets']
  const answer = run('dbus-send', [
    '--session',
    '--print-reply=literal',
    '--dest=org.freedesktop.DBus',
    '/',
    ...ask,
  ])
  const id = Number(/(\d+)\s*$/.exec(answer)?.[1])
  process.kill(id, 'SIGSTOP')
  return () => process.kill(id, 'SIGCONT')
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
  })
}
