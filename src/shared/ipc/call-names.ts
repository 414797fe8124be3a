import type { CallName } from './contract.ts'

/**
 * The calls' names alone, for the preload: it must not carry the schemas (main parses). A name that is missing or
 * misspelt does not compile.
 */
const names: Record<CallName, true> = {
  'app.info': true,
  'app.dismissNotice': true,
  'app.openLink': true,
  'settings.change': true,
  'accounts.list': true,
  'accounts.add': true,
  'accounts.addPractice': true,
  'accounts.change': true,
  'accounts.setUsedElsewhere': true,
  'accounts.saveKey': true,
  'accounts.testKey': true,
  'accounts.forgetKey': true,
  'accounts.remove': true,
  'accounts.select': true,
  'opened.take': true,
  'jobs.begin': true,
  'jobs.add': true,
  'jobs.go': true,
  'jobs.find': true,
  'jobs.list': true,
  'jobs.search': true,
  'jobs.details': true,
  'jobs.recent': true,
  'jobs.items': true,
  'jobs.itemIds': true,
  'jobs.pause': true,
  'jobs.resume': true,
  'jobs.stop': true,
  'jobs.sendAgain': true,
  'jobs.leave': true,
  'jobs.copy': true,
  'jobs.openInBrowser': true,
  'quota.month': true,
  'presets.list': true,
  'presets.save': true,
  'presets.saveFromJob': true,
  'presets.load': true,
  'presets.used': true,
  'presets.change': true,
  'presets.move': true,
  'presets.duplicate': true,
  'presets.remove': true,
  'presets.undo': true,
  'presets.import': true,
}

export const callNames: readonly string[] = Object.keys(names)
