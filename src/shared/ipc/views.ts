/**
 * The shapes that cross the bridge. Times are milliseconds since 1970 in UTC. Inputs are strict: an unknown field is
 * an error. Outputs strip what they do not name, so that nothing slips through to the page.
 */
export { id } from './views/basics.ts'
export * from './views/account.ts'
export * from './views/app.ts'
export * from './views/file.ts'
export * from './views/job.ts'
export * from './views/opened.ts'
export * from './views/preset.ts'
export * from './views/updates.ts'
