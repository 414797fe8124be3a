import type { z } from 'zod'
import { accountsCalls } from './calls/accounts.ts'
import { appCalls } from './calls/app.ts'
import { jobsCalls } from './calls/jobs.ts'
import { openedCalls } from './calls/opened.ts'
import { presetsCalls } from './calls/presets.ts'
import { quotaCalls } from './calls/quota.ts'
import { settingsCalls } from './calls/settings.ts'
import { updatesCalls } from './calls/updates.ts'
import { ticketsCalls } from './calls/tickets.ts'

/**
 * Every call the page can make. One table: the preload's object, main's handlers and the page's types all derive from
 * it. A key crosses in one call only, `accounts.saveKey`, and never comes back.
 */
export const contract = {
  ...appCalls,
  ...settingsCalls,
  ...accountsCalls,
  ...jobsCalls,
  ...openedCalls,
  ...presetsCalls,
  ...quotaCalls,
  ...updatesCalls,
  ...ticketsCalls,
}

export type Contract = typeof contract
export type CallName = keyof Contract
export type Input<N extends CallName> = z.input<Contract[N]['input']>
export type Parsed<N extends CallName> = z.output<Contract[N]['input']>
export type Output<N extends CallName> = z.output<Contract[N]['output']>
