import { z } from 'zod'
import * as view from './views.ts'
import { callLimit } from '../purge/limits.ts'

interface Call {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.strictObject({})
const done = z.object({})
const itemIds = z.array(z.number().int().nonnegative()).min(1).max(callLimit)

/**
 * Every call the page can make. One table: the preload's object, main's handlers and the page's types all derive from
 * it. A key crosses in one call only, `accounts.saveKey`, and never comes back.
 */
export const contract = {
  'app.info': { input: nothing, output: view.appInfo },
  'app.dismissNotice': { input: z.strictObject({ noticeId: view.id }), output: done },
  /** Links are named; main alone knows where they lead. */
  'app.openLink': {
    input: z.strictObject({
      link: z.enum(['imagekit-keys', 'imagekit-cache', 'imagekit-usage', 'imagekit-endpoints']),
    }),
    output: done,
  },

  'settings.change': {
    input: z.strictObject({ theme: view.theme.optional(), welcomed: z.boolean().optional() }),
    output: view.settings,
  },

  'accounts.list': { input: nothing, output: view.accounts },
  'accounts.add': { input: view.accountForm, output: view.account },
  'accounts.addPractice': { input: nothing, output: view.account },
  'accounts.change': {
    input: view.accountForm.extend({ accountId: view.id }),
    output: view.account,
  },
  'accounts.setUsedElsewhere': {
    input: z.strictObject({ accountId: view.id, usedElsewhere: z.number().int().min(0).max(10_000_000) }),
    output: view.account,
  },
  'accounts.saveKey': {
    input: z.strictObject({
      accountId: view.id,
      key: z.string().min(1).max(1_000),
      keep: z.enum(['keychain', 'memory']),
    }),
    output: view.account,
  },
  'accounts.testKey': { input: z.strictObject({ accountId: view.id }), output: view.keyTest },
  'accounts.forgetKey': { input: z.strictObject({ accountId: view.id }), output: view.account },
  /** Refused as `account-busy` while jobs are not done, unless `stopJobs`. History stays, the key is deleted. */
  'accounts.remove': {
    input: z.strictObject({ accountId: view.id, stopJobs: z.boolean() }),
    output: view.accounts,
  },
  'accounts.select': { input: z.strictObject({ accountId: view.id }), output: view.accounts },

  /** A known job id returns the job it has and changes nothing; `received` is how many URLs it holds. */
  'jobs.begin': {
    input: z.strictObject({ jobId: view.id, accountId: view.id, name: z.string().max(200) }),
    output: z.object({ job: view.job, received: z.number().int() }),
  },
  /** `offset`: URLs added before this call; a piece that is there already is not added again. */
  'jobs.add': {
    input: z.strictObject({ jobId: view.id, offset: z.number().int().min(0), urls: view.urls }),
    output: z.object({ received: z.number().int() }),
  },
  /** Starts the job if it holds exactly `total` URLs. Calling it again returns the running job. */
  'jobs.go': {
    input: z.strictObject({ jobId: view.id, total: z.number().int().min(1) }),
    output: view.job,
  },
  'jobs.find': { input: z.strictObject({ jobId: view.id }), output: z.object({ job: view.job.nullable() }) },
  'jobs.list': {
    input: z.strictObject({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    output: z.object({ jobs: z.array(view.job).readonly() }),
  },
  'jobs.items': {
    input: z.strictObject({
      jobId: view.id,
      filter: view.itemFilter,
      search: z.string().max(500),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ total: z.number().int(), items: z.array(view.item).readonly() }),
  },
  'jobs.pause': { input: z.strictObject({ jobId: view.id }), output: view.job },
  'jobs.resume': { input: z.strictObject({ jobId: view.id }), output: view.job },
  'jobs.stop': { input: z.strictObject({ jobId: view.id }), output: view.job },
  'jobs.sendAgain': { input: z.strictObject({ jobId: view.id, itemIds }), output: view.job },
  'jobs.leave': { input: z.strictObject({ jobId: view.id, itemIds }), output: view.job },
  'jobs.copy': {
    input: z.strictObject({ jobId: view.id, itemIds, what: z.enum(['urls', 'request-ids']) }),
    output: done,
  },
  'jobs.openInBrowser': {
    input: z.strictObject({ jobId: view.id, itemId: z.number().int().nonnegative() }),
    output: done,
  },

  'presets.list': { input: nothing, output: z.object({ presets: z.array(view.preset).readonly() }) },
  /** `replace`: overwrite a preset of the same name instead of the answer `preset-name-taken`. */
  'presets.save': {
    input: z.strictObject({ name: view.presetName, urls: view.presetUrls, replace: z.boolean() }),
    output: view.preset,
  },
  /** Counts as a use. */
  'presets.load': {
    input: z.strictObject({ presetId: view.id }),
    output: z.object({ preset: view.preset, urls: z.array(z.string()).readonly() }),
  },
  'presets.rename': {
    input: z.strictObject({ presetId: view.id, name: view.presetName }),
    output: view.preset,
  },
  /** Answers with what was deleted, so that it can be undone by saving it again. */
  'presets.remove': {
    input: z.strictObject({ presetId: view.id }),
    output: z.object({ name: z.string(), urls: z.array(z.string()).readonly() }),
  },
} satisfies Record<string, Call>

export type Contract = typeof contract
export type CallName = keyof Contract
export type Input<N extends CallName> = z.input<Contract[N]['input']>
export type Parsed<N extends CallName> = z.output<Contract[N]['input']>
export type Output<N extends CallName> = z.output<Contract[N]['output']>
