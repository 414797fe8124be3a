import { batchesOf, batchSize } from '../../purge/batch.ts'
import type * as english from '../clear.ts'
import { sizeOf as sizeOfList, timeFor } from '../clear.ts'
import { counted, number, plural } from '../counted.ts'
import { unitName, unitsCounted, unitsTitle, unitTitle } from '../units.ts'

export const clearWords: typeof english.clearWords = {
  title: 'Leeren',
  subtitle: 'Besuchern die neuen Bilder zeigen',
  empty: {
    title: 'Liste hier hineinziehen',
    text: (keys) => `Eine Datei, in der die URLs stehen. Oder mit ${keys} einfügen, egal wo im Fenster.`,
    pasteKeys: { mac: '⌘V', other: 'Strg+V' },
    choose: 'Dateien wählen',
    sample: 'Mit Beispielliste probieren',
    type: 'URLs eintippen',
    kinds: 'Excel · CSV · Text · Sitemap · JSON · HTML',
    presets: 'Vorlagen',
  },
  add: 'Hinzufügen',
  more: 'Mehr zu dieser Liste',
  addFiles: 'Dateien hinzufügen',
  paste: 'Einfügen oder tippen',
  presets: 'Vorlagen',
  savePreset: 'Als Vorlage speichern',
  filter: {
    label: 'Zeigen',
    all: 'Alle',
    ready: 'Bereit',
    look: 'Prüfen',
    blocks: 'Geht nicht',
    merged: 'Doppelt',
    'left-out': 'Ausgelassen',
  },
  search: 'In dieser Liste suchen',
  searchClear: 'Suche leeren',
  noneFound: 'Keine Zeile passt. „Alle“ wählen oder die Suche leeren.',
  grid: {
    label: 'URLs dieser Liste',
    line: 'Zeile',
    url: 'URL',
    say: 'Was auffällt',
    edit: 'URL, wird bearbeitet',
  },
  restored: 'Die Liste vom letzten Mal ist wieder da.',
  notKept: 'Diese Liste lässt sich auf diesem Computer nicht aufheben: Mit der App ist auch sie weg.',
  overlay: 'Einfach hier loslassen',
  overlayText: 'Vor dem Druck auf „Leeren“ wird nichts gesendet.',
  overlayPresets:
    'Eine Datei mit Vorlagen wird erst durchgesehen. Jede andere Liste kommt unter „Leeren“, und vor dem Druck auf den Knopf wird nichts gesendet.',
  startOver: 'Neu anfangen',
  reading: 'Wird gelesen …',
  changing: 'Wird geändert …',
  sending: 'Beginnt …',
  nothingToClear: 'Noch keine URL zum Leeren',
}

export const stateWords: typeof english.stateWords = {
  unread: 'Noch nicht gelesen',
  ready: 'Bereit',
  repaired: 'Repariert',
  look: 'Bitte prüfen',
  blocks: 'Geht nicht',
  merged: 'Doppelt',
  'left-out': 'Ausgelassen',
}

export const rowWords: typeof english.rowWords = {
  ready: 'Bereit',
  reading: 'Wird gelesen …',
  merged: (line, file, format = null) =>
    `Doppelt: wie ${unitName(format)} ${number(line)}${file === '' ? '' : ` von ${file}`}`,
  covered: (line, format = null) => `${unitTitle(format)} ${number(line)} leert sie schon`,
  asWritten: 'So geschrieben nicht zu senden',
  edit: 'Bearbeiten',
  why: 'Warum?',
  remove: 'Entfernen',
  undoRepair: 'Rückgängig',
  repairAgain: 'Reparieren',
  addDomain: 'Domain hinzufügen',
  switchAccount: 'Konto wechseln',
  forRow: (label, line) => `${label}, Zeile ${number(line)}`,
  forAll: (label, count) => `${label} in allen ${counted(count, 'Zeile', 'Zeilen')}`,
}

export const detailWords: typeof english.detailWords = {
  label: 'Einzelheiten der Zeile',
  line: (line, file, format = null) =>
    `${unitTitle(format)} ${number(line)}${file === '' ? '' : ` von ${file}`}`,
  written: 'In der Liste',
  sent: 'Was gesendet wird',
  nothingSent: (what) => `${what} Für diese Zeile wird nichts gesendet.`,
  named: (weight) => `${weight}: `,
  between: (sentence) => ` ${sentence} `,
  ready: 'Nichts zu tun. Genau diese URL, Zeichen für Zeichen, wird geleert.',
  merged: 'Dieselbe URL steht weiter oben. Sie wird einmal gesendet und zählt einmal.',
  covered:
    'Ein Platzhalter dieser Liste leert auch diese URL. Ohne diese Zeile verbraucht die Liste eine URL weniger.',
  asWritten: 'Die Reparatur wurde zurückgenommen. So geschrieben kennt kein Server diese URL.',
  close: 'Einzelheiten schließen',
  selected: (count) => `${counted(count, 'Zeile', 'Zeilen')} ausgewählt`,
  selectNone: 'Auswahl aufheben',
}

export const undoWords: typeof english.undoWords = {
  removed: (count) => `${counted(count, 'Zeile', 'Zeilen')} entfernt.`,
  repaired: (count) => `${counted(count, 'Zeile', 'Zeilen')} repariert.`,
  startedOver: 'Liste entfernt.',
  startedNew: 'Eine neue Liste wurde angefangen.',
  added: (count) => `${counted(count, 'Zeile', 'Zeilen')} hinzugefügt.`,
  edited: 'Die Zeile wurde geändert.',
  tookBack: 'Die Reparatur wurde zurückgenommen.',
  folded: (count) => `Aus ${counted(count, 'Zeile', 'Zeilen')} wurde ein Platzhalter.`,
  undone: 'Rückgängig gemacht.',
  nothing: 'Es gibt nichts rückgängig zu machen.',
}

export const listFacts: typeof english.listFacts = (name, units, accounted, format = null) =>
  `${name} · ${unitsCounted(units, format)} gelesen${accounted === null ? '' : `, ${number(accounted)} nachgewiesen`} `

export const leftFacts: typeof english.leftFacts = (name, rows, units, format = null) =>
  `${name} · ${counted(rows, 'Zeile', 'Zeilen')} übrig, gelesen: ${unitsCounted(units, format)} `

export const sizeOf: typeof english.sizeOf = (urls) => {
  const batches = batchesOf(urls)
  const size = counted(urls, 'URL', 'URLs')
  return batches < 2 ? size : `${size} · ${counted(batches, 'Paket', 'Pakete')} zu höchstens ${batchSize}`
}

export const shareOfMonth: typeof english.shareOfMonth = (urls, left) => {
  const use =
    left === 0
      ? 'In diesem Monat ist nichts mehr frei'
      : urls > left
        ? `In diesem Monat ${plural(left, 'ist', 'sind')} nur noch ${number(left)} frei`
        : `Verbraucht ${number(urls)} von ${number(left)}, die in diesem Monat frei sind`
  return `${use} · ${timeFor(urls)}`
}

export const timeWords: typeof english.timeWords = {
  short: 'weniger als eine Minute',
  minutes: (minutes) => `etwa ${counted(minutes, 'Minute', 'Minuten')}`,
  hours: (hours) => `etwa ${counted(hours, 'Stunde', 'Stunden')}`,
}

export const clearButton: typeof english.clearButton = (urls) => `${counted(urls, 'URL', 'URLs')} leeren`

export const clearFirstButton: typeof english.clearFirstButton = (urls) =>
  `Die ersten ${counted(urls, 'URL', 'URLs')} leeren`

export const sendWords: typeof english.sendWords = {
  confirmTitle: (urls) => `${counted(urls, 'URL', 'URLs')} leeren?`,
  wideTitle: (reach) => `Alles leeren, was mit ${reach} beginnt?`,
  wideConfirm: 'Diesen Platzhalter leeren',
  overQuota: (urls, left) =>
    `Nach der Zählung dieser App ${left === 0 ? 'ist in diesem Monat keine URL mehr' : `${plural(left, 'ist', 'sind')} in diesem Monat noch ${counted(left, 'URL', 'URLs')}`} frei, und diese Liste hat ${number(urls)}. Was darüber hinausgeht, lehnt ImageKit vielleicht ab; die App hält dann an und hebt den Rest auf.`,
  long: (urls) =>
    `Diese Liste ist ungewöhnlich lang: ${sizeOfList(urls)}, ${timeFor(urls)}. Gesendetes lässt sich nicht zurückholen.`,
  tooMany: (urls, rest) =>
    `Ein Auftrag fasst höchstens ${number(urls)} URLs, deshalb werden jetzt die ersten ${number(urls)} gesendet. Die anderen ${number(rest)} bleiben in der Liste; für sie danach noch einmal „Leeren“ drücken.`,
  wide: (count) =>
    `${plural(count, 'Dieser Platzhalter reicht weit. Er leert', 'Diese Platzhalter reichen weit. Sie leeren')} jede URL, die so beginnt:`,
  wideMore: (count) => `und ${number(count)} weitere`,
  practice: 'Das ist das Übungskonto: Es wird nichts wirklich geleert. Besucher merken davon nichts.',
  confirm: (urls) => `${counted(urls, 'URL', 'URLs')} leeren`,
  back: 'Zurück zur Liste',
  sent: (urls) => `${counted(urls, 'URL ist', 'URLs sind')} unterwegs.`,
  alreadySent: (urls) =>
    `Diese Liste mit ${counted(urls, 'URL', 'URLs')} war schon gesendet. Sie wurde kein zweites Mal gesendet.`,
  show: 'Zeigen',
}

export const dropDialogWords: typeof english.dropDialogWords = {
  title: 'Es ist schon eine Liste da',
  text: 'Die neuen Zeilen dazunehmen oder eine neue Liste anfangen? Beides lässt sich rückgängig machen.',
  add: 'Zu dieser Liste dazu',
  fresh: 'Neue Liste anfangen',
}

export const typeDialogWords: typeof english.typeDialogWords = {
  title: 'URLs einfügen oder tippen',
  label: 'URLs, eine je Zeile',
  description: 'Anführungszeichen, Kommas und Leerzeichen außen herum entfernt die App.',
  add: 'Zur Liste hinzufügen',
}

export const presetDialogWords: typeof english.presetDialogWords = {
  title: 'Als Vorlage speichern',
  label: 'Name',
  facts: (urls) => `${counted(urls, 'URL', 'URLs')} dieser Liste. Zeilen ohne URL bleiben weg.`,
  save: 'Speichern',
  replace: 'Ersetzen',
  taken: 'Eine andere Vorlage heißt schon so. Einen anderen Namen wählen oder sie ersetzen.',
  missing: 'Bitte einen Namen eingeben.',
  tooMany: (limit) => `Eine Vorlage fasst höchstens ${number(limit)} URLs.`,
  saved: (name) => `Gespeichert als „${name}“.`,
}

export const domainDialogWords: typeof english.domainDialogWords = {
  title: (host, account) => `${host} zu ${account} hinzufügen?`,
  text: 'Nur tun, wenn es die eigene Domain ist und sie die Bilder dieses ImageKit-Kontos zeigt. Die URLs darauf lassen sich dann leeren, in dieser Liste und später.',
  add: 'Domain hinzufügen',
  added: (host, account) => `${host} gehört jetzt zu ${account}.`,
}

export const receiptWords: typeof english.receiptWords = {
  title: 'Was aus jeder Zeile wurde',
  open: 'Nachweis',
  kept: 'Bereit, wie sie waren',
  repaired: 'Von der App repariert',
  look: 'Behalten, bitte prüfen',
  merged: 'Doppelte derselben URL',
  blocks: 'Nicht zu leeren',
  blank: 'Leere Zeilen',
  comment: 'Kommentare',
  heading: 'Spaltentitel',
  sitemap: 'Andere Sitemaps',
  'other-text': 'Anderer Text ohne URL',
  removed: 'Gesendet, entfernt oder in einem Platzhalter',
  unread: 'Noch nicht gelesen',
  total: (units, entries, format = null) => (units === entries ? unitsTitle(format) : 'Einträge'),
  facts: (units, entries, format = null) =>
    entries === units
      ? `${unitsCounted(units, format)}, alle nachgewiesen.`
      : `${unitsCounted(units, format)} mit ${counted(entries, 'Eintrag', 'Einträgen')}, alle nachgewiesen.`,
}

export const noKeyWords: typeof english.noKeyWords = {
  text: 'Dieses Konto hat keinen Schlüssel, deshalb lässt sich noch nichts senden. Die Liste kann schon durchgesehen werden.',
  enter: 'Schlüssel eingeben',
}

export const noAccountWords: typeof english.noAccountWords = {
  text: 'Kein Konto ist verbunden, deshalb lässt sich noch nichts leeren.',
  connect: 'Konto verbinden',
}
