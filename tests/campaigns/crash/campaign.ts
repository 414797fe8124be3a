import { Spare } from '../desk/desk.ts'
import { Random } from '../random.ts'
import { crashRound } from './round.ts'
import type { RoundKind, RoundResult } from './round.ts'

export interface CrashCampaign {
  readonly rounds: number
  readonly seed: number
  /** Rounds at the same time. */
  readonly beside: number
}

/** In turns, so that each is among the twenty rounds of a test run. */
const kinds: readonly RoundKind[] = ['older copy', 'kills', 'bad weather', 'power loss']

/** Prints what is wrong as it is found, and one line at the end. @returns whether nothing was wrong. */
export async function runCrashCampaign({ rounds, seed, beside }: CrashCampaign): Promise<boolean> {
  const results: RoundResult[] = []
  let begun = 0
  async function work(): Promise<void> {
    const spare = new Spare()
    for (begun += 1; begun <= rounds; begun += 1) {
      results.push(await oneRound(begun, seed, spare))
      if (results.length % 50 === 0) console.log(`crash: ${results.length} rounds so far`)
    }
    await spare.end()
  }
  await Promise.all(Array.from({ length: beside }, work))
  const sum = (of: (result: RoundResult) => number) => results.reduce((total, one) => total + of(one), 0)
  const wrong = sum((one) => one.violations.length)
  console.log(
    `crash: ${rounds} rounds of 200 URLs, ${sum((one) => one.kills)} kills, ${sum((one) => one.lost)} losses of unsynced writes, ${sum((one) => one.accepted)} accepted, ` +
      `${sum((one) => one.unsure)} unsure, ${wrong} violations; seed ${seed}`,
  )
  return wrong === 0
}

async function oneRound(number: number, seed: number, spare: Spare): Promise<RoundResult> {
  const kind = kinds[number % kinds.length] ?? 'kills'
  const result = await crashRound(new Random(seed + number), kind, spare)
  for (const violation of result.violations) console.error(`Round ${number} (${kind}): ${violation}`)
  if (result.violations.length > 0) console.error(`Round ${number}: the app's files are in ${result.folder}`)
  return result
}
