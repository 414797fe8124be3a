import { counted, number, plural } from '../counted.ts'
import type * as english from '../shell.ts'
import { moment } from '../time.ts'

export const shell: typeof english.shell = {
  skip: 'Zum Bildschirm springen',
  places: 'Bereiche',
  place: { clear: 'Leeren', activity: 'Aktivität', presets: 'Vorlagen', settings: 'Einstellungen' },
  account: 'Konto',
  switchAccount: 'Konto wechseln',
  manageAccounts: 'Konten verwalten',
  noAccount: 'Noch kein Konto',
  connect: 'Konto verbinden',
  practice: 'Übung: Nichts wird wirklich geleert',
  notices: 'Hinweise',
  restoreBackup: 'Kopie verwenden',
  allNotices: (count) => `${counted(count, 'weiteren Hinweis', 'weitere Hinweise')} zeigen`,
  brokenTitle: 'Dieser Bildschirm ist ausgefallen',
  brokenWords: 'Liste, Aufträge und Einstellungen bleiben erhalten. Aufträge laufen im Hintergrund weiter.',
  brokenBack: 'Wieder zeigen',
  lastTitle: 'Das Fenster ist ausgefallen',
  lastWords: 'Liste, Aufträge und Einstellungen bleiben erhalten. Aufträge laufen im Hintergrund weiter.',
  lastAgain: 'Fenster neu laden',
  copyDetails: 'Einzelheiten kopieren',
  detailsCopied: 'Kopiert. Schlüssel und URLs stehen nicht darin.',
}

export const runningJobs: typeof english.runningJobs = (count) =>
  counted(count, 'laufender Auftrag', 'laufende Aufträge')

export const testServerBar: typeof english.testServerBar = (where) =>
  `Testserver: ${where}. An ImageKit wird nichts gesendet.`

export const quotaWords: typeof english.quotaWords = {
  label: 'In diesem Monat verbrauchte URLs',
  used: (quota) => `${number(quota.usedHere + quota.usedElsewhere)} von ${number(quota.limit)} verbraucht`,
  elsewhere: ({ usedElsewhere }) => `${number(usedElsewhere)} anderswo verbraucht`,
  left: (quota) => `${number(quota.left)} frei`,
  reset: (quota) => `beginnt neu in ${counted(quota.daysToReset, 'Tag', 'Tagen')}`,
}

export const notices: typeof english.notices = {
  'settings-moved-aside': (file) => ({
    happened: 'Die Datei mit den Einstellungen ließ sich nicht lesen.',
    appDoes:
      file === ''
        ? 'Sie ließ sich nicht beiseitelegen und blieb, wie sie ist. Die App begann mit neuen Einstellungen und kann keine speichern.'
        : `Sie wurde beiseitegelegt${named(file)}, und die App begann mit neuen Einstellungen.`,
    youCan:
      file === ''
        ? 'Prüfen, ob sich settings.json im Ordner der App ändern lässt, dann die App neu öffnen.'
        : 'Die Konten noch einmal hinzufügen. Auch ihre Schlüssel sind neu einzugeben.',
  }),
  'presets-moved-aside': (file) => ({
    happened: 'Die Datei mit den Vorlagen ließ sich nicht lesen.',
    appDoes:
      file === ''
        ? 'Sie ließ sich nicht beiseitelegen und blieb, wie sie ist. Vorlagen lassen sich nicht speichern.'
        : `Sie wurde beiseitegelegt${named(file)}. Nichts darin wurde gelöscht.`,
    youCan:
      file === ''
        ? 'Prüfen, ob sich presets.json im Ordner der App ändern lässt, dann die App neu öffnen.'
        : 'Die Vorlagen noch einmal speichern, oder jemanden bitten, in diese Datei zu sehen.',
  }),
  'journal-too-new': () => ({
    happened: 'Den Verlauf hat eine neuere Version der App geschrieben.',
    appDoes: 'Er blieb unberührt, und diese Version sendet nichts.',
    youCan: 'Die neuere Version öffnen.',
  }),
  'journal-unavailable': () => ({
    happened: 'Die Datei mit dem Verlauf lässt sich nicht öffnen.',
    appDoes: 'Nichts darin wurde gelöscht, und ohne sie wird nichts gesendet.',
    youCan:
      'Beenden, was sie sonst festhalten kann, etwa eine Sicherung. Prüfen, ob die Festplatte voll ist und in den Ordner der App geschrieben werden darf. Dann die App schließen und neu öffnen.',
  }),
  'journal-harmed': () => ({
    happened: 'Die Datei mit dem Verlauf hat sich als beschädigt erwiesen.',
    appDoes: 'Es wird nichts mehr gesendet, weil es sich nicht aufschreiben ließe.',
    youCan:
      'Die App schließen und neu öffnen: Sie legt die Datei dann beiseite und bietet die letzte Kopie an, wenn es eine gibt.',
  }),
  'journal-damaged': (file) => ({
    happened: 'Die Datei mit dem Verlauf ist beschädigt.',
    appDoes: `Sie wurde beiseitegelegt${named(file)}, und ein neuer Verlauf begann.`,
    youCan: 'Vor dem erneuten Senden prüfen, was vorher schon geleert wurde.',
  }),
  'journal-lost': () => ({
    happened: 'Die Datei mit dem Verlauf ist weg oder leer.',
    appDoes: 'Ein neuer Verlauf begann. Vom alten gibt es keine Kopie.',
    youCan: 'Vor dem erneuten Senden prüfen, was zuletzt geleert wurde.',
  }),
  'journal-backup': (detail) => {
    const [madeAt = '', ...rest] = detail.split(' ')
    const file = rest.join(' ')
    const aside = file === '' ? 'Ein' : `Sie wurde beiseitegelegt${named(file)}, und ein`
    return {
      happened:
        file === ''
          ? 'Die Datei mit dem Verlauf ist weg oder leer.'
          : 'Die Datei mit dem Verlauf ist beschädigt.',
      appDoes: `${aside} neuer Verlauf begann. Es gibt eine Kopie von ${copyTime(madeAt)}.`,
      youCan:
        'Die Kopie verwenden: Was danach geleert und vom Monat verbraucht wurde, fehlt darin, und was darin unfertig ist, wird unsicher. Oder mit dem neuen Verlauf weiterarbeiten.',
    }
  },
  'journal-in-use': (who) => ({
    happened: `Eine zweite App schreibt gerade den Verlauf${who === '' ? '' : ` (${who})`}.`,
    appDoes: 'Dieses Fenster zeigt ihn nur und sendet nichts.',
    youCan: 'Die andere verwenden, oder sie schließen und diese neu öffnen.',
  }),
  'journal-restored': (count) => ({
    happened: 'Der Verlauf ist eine ältere Kopie als der zuletzt verwendete.',
    appDoes: `${unfinished(count)} als unsicher, weil es seitdem gesendet worden sein kann. Von selbst wird nichts gesendet.`,
    youCan: 'Unter „Aktivität“ nachsehen und erneut senden, was sicher geleert sein soll.',
  }),
  'left-over-jobs': (count) => ({
    happened: `Die App wurde geschlossen, während ${jobs(count)}.`,
    appDoes: 'Gesendetes wird weiter verfolgt. Was wartete, macht Pause und bleibt erhalten.',
    youCan: '„Aktivität“ öffnen und „Fortsetzen“ drücken.',
  }),
  'unsure-after-restart': (count) => ({
    happened: `Die App wurde geschlossen, während ${urls(count)}, und vor jeder Antwort.`,
    appDoes: 'Das gilt als unsicher. Von selbst sendet die App es nie noch einmal.',
    youCan: 'Unter „Aktivität“ „Erneut senden“ oder „Belassen“ wählen.',
  }),
  'page-crashed': () => ({
    happened: 'Das Fenster ist abgestürzt und wurde neu geöffnet.',
    appDoes: 'Aufträge liefen im Hintergrund weiter, und die Liste bleibt erhalten.',
    youCan: 'Einfach weiterarbeiten.',
  }),
  unexpected: () => ({
    happened: 'In der App ist etwas schiefgegangen, womit sie nicht gerechnet hat.',
    appDoes:
      'Sie hat Näheres in ihr Protokoll geschrieben und läuft weiter. Der Verlauf sagt wie immer, was gesendet wurde.',
    youCan: 'Einfach weiterarbeiten. Steht ein Auftrag still, die App schließen und wieder öffnen.',
  }),
}

function named(file: string): string {
  return file === '' ? '' : ` als ${file}`
}

function copyTime(detail: string): string {
  const madeAt = Number(detail)
  return Number.isFinite(madeAt) ? moment(madeAt, Date.now()) : 'einem früheren Tag'
}

function amount(detail: string): number | null {
  return /^\d{1,9}$/.test(detail) ? Number(detail) : null
}

function jobs(detail: string): string {
  const count = amount(detail)
  return count === null ? 'Aufträge liefen' : counted(count, 'Auftrag lief', 'Aufträge liefen')
}

function urls(detail: string): string {
  const count = amount(detail)
  if (count === null) return 'URLs gesendet wurden'
  return `${counted(count, 'URL', 'URLs')} gesendet ${plural(count, 'wurde', 'wurden')}`
}

function unfinished(detail: string): string {
  const count = amount(detail)
  if (count === null) return 'Unfertiges gilt'
  return counted(count, 'unfertige URL gilt', 'unfertige URLs gelten')
}
