import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { identify, stillRuns } from '../process-identity.ts'

const OWNER_FILE = 'standin-owner'
const CHROMIUM_FILE = 'standin-chromium'
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

/** Writes down which process uses the profile, for the start after this one. */
export function noteChromium(profile: string, pid: number): void {
  writeFileSync(join(profile, CHROMIUM_FILE), identify(pid) ?? '')
}

async function endOldChromium(profile: string): Promise<void> {
  const old = readOr(() => readFileSync(join(profile, CHROMIUM_FILE), 'utf8'))
  if (old === undefined || old === '') return
  const isThere = () => stillRuns(old)
  for (let tries = 0; isThere(); tries++) {
    if (tries === SECONDS_TO_LEAVE * 20) process.kill(Number.parseInt(old, 10), 'SIGKILL')
    await wait(50)
  }
}

function readOr(read: () => string): string | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
