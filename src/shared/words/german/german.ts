import * as activity from './activity.ts'
import * as attention from './attention.ts'
import * as choosing from './choosing.ts'
import * as clear from './clear.ts'
import * as closing from './closing.ts'
import * as commands from './commands.ts'
import * as common from './common.ts'
import * as ending from './ending.ts'
import * as findingJobs from './finding-jobs.ts'
import * as findings from './findings.ts'
import * as findingsBlocking from './findings-blocking.ts'
import * as findingsLook from './findings-look.ts'
import * as findingsQuiet from './findings-quiet.ts'
import * as folding from './folding.ts'
import * as hungPage from './hung-page.ts'
import * as intake from './intake.ts'
import * as kept from './kept.ts'
import * as listNames from './list-names.ts'
import * as mail from './mail.ts'
import * as menu from './menu.ts'
import * as otherAccount from './other-account.ts'
import * as otherForms from './other-forms.ts'
import * as presetEditing from './preset-editing.ts'
import * as presetImport from './preset-import.ts'
import * as presetUse from './preset-use.ts'
import * as presets from './presets.ts'
import * as problems from './problems.ts'
import * as quota from './quota.ts'
import * as receipt from './receipt.ts'
import * as recent from './recent.ts'
import * as report from './report.ts'
import * as saving from './saving.ts'
import * as sending from './sending.ts'
import * as settings from './settings.ts'
import * as shell from './shell.ts'
import * as starting from './starting.ts'
import * as states from './states.ts'
import * as tickets from './tickets.ts'
import * as time from './time.ts'
import * as units from './units.ts'
import * as updates from './updates.ts'
import * as welcome from './welcome.ts'
import * as help from './help/help.ts'
import type { Vocabulary } from '../language.ts'

/** Every German word, by file. */
export const german = {
  activity,
  attention,
  choosing,
  clear,
  closing,
  commands,
  common,
  ending,
  'finding-jobs': findingJobs,
  findings,
  'findings-blocking': findingsBlocking,
  'findings-look': findingsLook,
  'findings-quiet': findingsQuiet,
  folding,
  'hung-page': hungPage,
  intake,
  kept,
  'list-names': listNames,
  mail,
  menu,
  'other-account': otherAccount,
  'other-forms': otherForms,
  'preset-editing': presetEditing,
  'preset-import': presetImport,
  'preset-use': presetUse,
  presets,
  problems,
  quota,
  receipt,
  recent,
  report,
  saving,
  sending,
  settings,
  shell,
  starting,
  states,
  tickets,
  time,
  units,
  updates,
  welcome,
  help,
} satisfies Vocabulary
