import { answered, failed, type HandlersOf } from '#shared/ipc/handlers.ts'
import { answering } from '#shared/ipc/refusal.ts'
import type { AppInfo, SettingsView } from '#shared/ipc/views.ts'
import type { LinkName } from './external-links.ts'
import type { Notices } from './notices.ts'

export interface AppCallsOptions {
  readonly version: string
  readonly platform: string
  /** Base URL of the test server in use, or null. */
  readonly testServer: string | null
  readonly systemLanguage: AppInfo['systemLanguage']
  readonly notices: Notices
  readonly settings: () => SettingsView
  readonly openLink: (name: LinkName) => Promise<boolean>
  readonly diagnostics: () => string
  /** Throws the refusal `backup-unusable`. */
  readonly restoreBackup: () => Promise<void>
}

export function appCalls(options: AppCallsOptions): HandlersOf<'app'> {
  const { version, platform, testServer, systemLanguage, notices } = options
  return {
    'app.info': () =>
      answered({
        version,
        platform,
        testServer,
        systemLanguage,
        notices: notices.all,
        settings: options.settings(),
      }),
    'app.dismissNotice': ({ noticeId }) => {
      notices.dismiss(noticeId)
      return answered({})
    },
    'app.diagnostics': () => answered({ text: options.diagnostics() }),
    'app.restoreBackup': () =>
      answering(async () => {
        await options.restoreBackup()
        return {}
      }),
    'app.openLink': async ({ link }) =>
      (await options.openLink(link)) ? answered({}) : failed('link-not-allowed'),
  }
}
