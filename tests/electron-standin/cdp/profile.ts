import { chmodSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { identify, stillRuns } from '../process-identity.ts'

const OWNER_FILE = 'standin-owner'
const SECONDS_TO_LEAVE = 5

/**
 * Chromium's profile below the user-data folder, so that what the page stored survives a restart. After `kill -9`
 * of the main process its Chromium may still be leaving: it is waited for, and its lock is taken away.
 */
export async function openProfile(userData: string): Promise<string> {
  const profile = join(userData, 'standin-profile')
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  chmodSync(profile, 0o700)
  const ownerFile = join(profile, OWNER_FILE)
  const owner = readOr(() => readFileSync(ownerFile, 'utf8'))
  if (owner !== undefined && stillRuns(owner)) {
    throw new Error(`Another copy of the app uses this profile: ${profile}`)
  }
  await endOldChromium(profile)
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    rmSync(join(profile, name), { force: true })
  }
  writeFileSync(ownerFile, identify(process.pid) ?? '')
  return profile
}

async function endOldChromium(profile: string): Promise<void> {
  // The lock is a link that names host and process, as in "machine-1234".
  const lock = readOr(() => readlinkSync(join(profile, 'SingletonLock')))
  const pid = Number(lock?.slice(lock.lastIndexOf('-') + 1))
  if (!Number.isInteger(pid) || pid <= 0) return
  for (let tries = 0; usesProfile(pid, profile); tries++) {
    if (tries === SECONDS_TO_LEAVE * 20) process.kill(pid, 'SIGKILL')
    await wait(50)
  }
}

function usesProfile(pid: number, profile: string): boolean {
  if (identify(pid) === undefined) return false
  return readOr(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.includes(profile) ?? false
}

function readOr(read: () => string): string | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
