/** Kills main at random moments of jobs and holds the journal against the server: `npm run crash -- --rounds 300`. */
import { numberArgument } from '../tests/campaigns/arguments.ts'
import { runCrashCampaign } from '../tests/campaigns/crash/campaign.ts'

const rounds = numberArgument('rounds', 20)
const seed = numberArgument('seed', Date.now() % 1_000_000)
const isRight = await runCrashCampaign({ rounds, seed, beside: 2 })
process.exitCode = isRight ? 0 : 1
