import type * as english from '../activity.ts'
import { countSentence } from '../activity.ts'
import { counted, number, plural } from '../counted.ts'
import { moment } from '../time.ts'

export const activity: typeof english.activity = {
  title: 'Aktivität',
  subtitle: 'Was gesendet wurde, ganz aktuell: Neuladen ist nie nötig.',
  emptyTitle: 'Noch nichts geleert',
  emptyWords: 'Nach dem Druck auf „Leeren“ ist hier jede URL auf ihrem Weg bis „Geleert“ zu sehen.',
  emptyAction: 'Zum Leeren',
  jobs: 'Aufträge',
  pause: 'Pause',
  goOn: 'Fortsetzen',
  stop: 'Stoppen',
  stopTitle: 'Diesen Auftrag stoppen?',
  stopConfirm: 'Senden stoppen',
  stopCancel: 'Nicht stoppen',
  replaceKey: 'Schlüssel ersetzen',
  enterKey: 'Schlüssel eingeben',
  usedElsewhere: 'Anderswo Verbrauchtes eintragen',
  olderJobs: 'Ältere Aufträge zeigen',
  practice: 'Übung',
  practiceLong: 'Übung: Es wurde nichts wirklich geleert.',
  copyToList: 'In neue Liste kopieren',
  savePreset: 'Als Vorlage speichern',
  copyToListHint: 'Alle URLs dieses Auftrags, auf dem Bildschirm „Leeren“. Gesendet wird nichts.',
  filters: 'Welche URLs',
  filter: {
    all: 'Alle',
    'needs-you': 'Zu klären',
    clearing: 'Wird geleert',
    cleared: 'Geleert',
    waiting: 'Wartet',
  },
  search: 'In diesen URLs suchen',
  clearSearch: 'Suche leeren',
  table: (job) => `URLs von ${job}`,
  column: { state: 'Stand', url: 'URL', time: 'Zeit', what: 'Was bekannt ist', actions: 'Aktionen' },
  noneFound: 'Keine URL passt.',
  noneHere: 'Keine URL hat diesen Stand.',
  noneNeedsYou: 'Hier ist nichts zu klären.',
  rowLoading: 'Wird geladen …',
  sendAgain: 'Erneut senden',
  leave: 'Belassen',
  leaveAll: (count) => `${number(count)} belassen`,
  sendAllAgain: (count) => `${number(count)} erneut senden`,
  details: 'Einzelheiten zeigen',
  copyUrl: 'URL kopieren',
  openInBrowser: 'Im Browser öffnen',
  openHint: (keys) => `Der eigene Browser zeigt vielleicht noch seine alte Kopie: mit ${keys} neu laden.`,
  reloadKeys: { mac: '⌘⇧R', other: 'Strg+Umschalt+R' },
  copyRequestId: 'Request-ID kopieren',
  urlCopied: 'URL kopiert.',
  requestIdCopied: 'Request-ID kopiert.',
  copySupportId: 'Support-ID kopieren',
  supportIdCopied: 'Support-ID kopiert.',
  rowMenu: (url) => `Mehr zu ${url}`,
  browserNote:
    'Die Browser der Besucher haben vielleicht noch das alte Bild. ImageKit rät zu einer Version in der URL, etwa ?v=2: Die hat noch kein Browser.',
  takingLongNote: (urls) =>
    `${counted(urls, 'URL dauert', 'URLs dauern')} lange: nach 15 Minuten noch nicht fertig, üblich sind wenige. Die App fragt weiter nach. Der Support von ImageKit kann nachsehen.`,
  needsKeyToWatch: 'Um Gesendetes weiter zu verfolgen, braucht dieses Konto seinen Schlüssel.',
  theirWords: (words) => `ImageKit wörtlich: „${words}“`,
  theirWordsShort: (words) => `ImageKit: „${words}“`,
  inTrouble:
    'ImageKit ist gerade nicht zu erreichen. Was wartet, wird von selbst wieder versucht, mindestens einmal in der Minute.',
  waitsUntil: (when) => `ImageKit bittet zu warten: weiter um ${when}`,
  againOf: 'Sendet eine frühere erneut',
  sentAgain: 'Als neue Zeile erneut gesendet',
  sendAgainTitle: (count) => `${counted(count, 'URL', 'URLs')} erneut senden?`,
  jobGone: 'Diesen Auftrag gibt es nicht mehr.',
}

export const chosenWords: typeof english.chosenWords = {
  label: 'Die ausgewählten URLs',
  count: (urls) => `${counted(urls, 'URL', 'URLs')} ausgewählt`,
  copy: (urls) => `${plural(urls, 'URL', 'URLs')} kopieren`,
  clear: 'Auswahl aufheben',
  copied: (urls) => `${counted(urls, 'URL', 'URLs')} kopiert.`,
  requestIdsCopied: (ids) => `${counted(ids, 'Request-ID', 'Request-IDs')} kopiert.`,
  noneTitle: 'Nichts erneut zu senden',
  none: 'Nur was abgelehnt, unsicher, unbestätigt, belassen oder gestoppt ist, kann erneut gesendet werden, und jede URL davon einmal.',
}

export const sortWords: typeof english.sortWords = {
  by: (column) => `Nach „${column}“ sortieren`,
}

export const detailWords: typeof english.detailWords = {
  title: 'Eine URL',
  state: 'Stand',
  since: 'In diesem Stand seit',
  sentAt: 'Gesendet',
  notSent: 'Nicht gesendet',
  requestId: 'Request-ID',
  supportId: 'Support-ID, für eine Anfrage an ImageKit',
  theirWords: 'ImageKit wörtlich',
  what: 'Was bekannt ist',
  none: '–',
}

export const jobStateNames: typeof english.jobStateNames = {
  collecting: 'Wird zusammengestellt',
  running: 'Läuft',
  paused: 'Pause',
  stopped: 'Gestoppt',
  done: 'Fertig',
}

export const jobTimes: typeof english.jobTimes = ({ createdAt, endedAt }, now) => {
  const started = `begonnen ${moment(createdAt, now)}`
  return endedAt === null ? started : `${started} · beendet ${moment(endedAt, now)}`
}

export const clearedByWords: typeof english.clearedByWords = (user) => `von ${user}`

export const batchWords: typeof english.batchWords = (batch, batches) =>
  batches > 1 ? `Paket ${number(batch)} von ${number(batches)}` : ''

export const countWords: typeof english.countWords = {
  cleared: 'geleert',
  clearing: 'werden geleert',
  takingLong: 'dauern lange',
  sending: 'werden gesendet',
  waiting: 'warten',
  unsure: 'unsicher',
  untracked: 'unbestätigt',
  refused: 'abgelehnt',
  left: 'belassen',
  stopped: 'gestoppt',
  sentAgain: 'erneut gesendet',
}

export const stopWords: typeof english.stopWords = ({ waiting, clearing, sending }) => {
  const sent = clearing + sending
  const kept =
    sent === 0
      ? ''
      : ` ${counted(sent, 'schon gesendete URL lässt', 'schon gesendete URLs lassen')} sich nicht zurückholen und ${plural(sent, 'wird', 'werden')} bis zum Ende verfolgt.`
  return `${counted(waiting, 'noch nicht gesendete URL wird', 'noch nicht gesendete URLs werden')} nicht gesendet.${kept} Die Liste lässt sich kopieren und später leeren.`
}

export const againCost: typeof english.againCost = (count, left) => {
  const cost = `Das kann ${counted(count, 'weitere URL', 'weitere URLs')} des Monats verbrauchen: Jede erneut gesendete zählt noch einmal`
  return left === null ? `${cost}.` : `${cost}. In diesem Monat sind noch ${number(left)} frei.`
}

export const leftWords: typeof english.leftWords = (count) =>
  `${counted(count, 'URL', 'URLs')} belassen, wie ${plural(count, 'sie ist', 'sie sind')}.`

export const sentAgainWords: typeof english.sentAgainWords = (count) =>
  `${counted(count, 'URL', 'URLs')} als ${plural(count, 'neue Zeile', 'neue Zeilen')} erneut gesendet.`

export const jobAnnouncement: typeof english.jobAnnouncement = (name, counts, total) =>
  `${name}: ${number(counts.cleared)} von ${number(total)} geleert.`

export const jobEndAnnouncement: typeof english.jobEndAnnouncement = (name, job) =>
  `${name} ist fertig: ${countSentence(job)}.`
