/** Clears URLs for a while with every fault at random and holds every state against the server's log:
 * `npm run soak -- --minutes 20`. */
import { numberArgument } from '../tests/campaigns/arguments.ts'
import { runSoakCampaign } from '../tests/campaigns/soak/campaign.ts'

const minutes = numberArgument('minutes', 20)
const seed = numberArgument('seed', Date.now() % 1_000_000)
const isRight = await runSoakCampaign({ minutes, seed })
process.exitCode = isRight ? 0 : 1
