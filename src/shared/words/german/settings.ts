import { counted, number } from '../counted.ts'
import type * as english from '../settings.ts'
import { writtenIn } from '../../app/written-in.ts'

const write = writtenIn('de')

const notAnEndpoint =
  'Das ist keine URL auf ik.imagekit.io und keine ImageKit-ID. Die URL eines Bildes einfügen, etwa https://ik.imagekit.io/konto_id/foto.jpg.'
const notADomain = 'Das ist keine Domain. In der Form images.example.com eingeben.'

export const settingsWords: typeof english.settingsWords = {
  title: 'Einstellungen',
  accounts: 'Konten',
  accountsWords: 'Jedes Konto hat eigene URLs, einen eigenen Schlüssel und ein eigenes Monatslimit.',
  noAccounts: 'Noch kein Konto. Eines verbinden oder erst üben.',
  add: 'Konto verbinden',
  addAnother: 'Weiteres Konto verbinden',
  addPractice: 'Übungskonto hinzufügen',
  current: 'In Gebrauch',
  use: 'Dieses verwenden',
  edit: 'Bearbeiten',
  back: 'Zurück zu den Einstellungen',
  practiceWords:
    'Eingebaut: Es folgt den Regeln von ImageKit, braucht keinen Schlüssel, und nichts verlässt diesen Computer.',
  appearance: 'Aussehen',
  theme: 'Farben',
  language: 'Sprache',
  languages: { system: 'Wie das System', en: 'English', de: 'Deutsch' },
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  notifications: 'Mitteilungen',
  notificationsWords:
    'Wenn eine Liste durch ist oder auf eine Entscheidung wartet, während dieses Fenster nicht vorn ist. Sie nennen die Liste und Zahlen, nie eine URL.',
  notificationsLabel: 'Über das System mitteilen',
  notificationsChoices: { on: 'Ein', off: 'Aus' },
  about: 'Über die App',
  version: (version) => `Purge Desk ${version}`,
  diagnosticsWords:
    'Für alle, die weiterhelfen: Versionen, Einstellungen, Zahlen und das Protokoll der App. Schlüssel, URLs, Pfade und die Namen von Konten, Listen und diesem Computer sind herausgenommen. Gesendet wird nichts: Lesen, speichern und weitergeben, an wen man will.',
  diagnostics: 'Diagnose zeigen',
  diagnosticsText: 'Diagnose',
  saveDiagnostics: 'Als Datei speichern',
  diagnosticsFile: 'purge-desk-diagnose.txt',
}

export const formWords: typeof english.formWords = {
  newTitle: 'Konto verbinden',
  editTitle: (name) => name,
  detailsTitle: 'Name und URLs',
  name: 'Name',
  nameHint: 'Wie das Konto heißen soll, zum Beispiel nach dem Shop.',
  nameMissing: 'Bitte einen Namen für dieses Konto eingeben.',
  endpoints: 'Eigene ImageKit-URLs',
  endpointsHint:
    'Sie beginnt mit https://ik.imagekit.io/. Auch was im Dashboard von ImageKit URL-Endpoint heißt, ist richtig, und die ImageKit-ID allein.',
  endpointField: 'Irgendeine URL eines eigenen Bildes',
  addEndpoint: 'URL hinzufügen',
  endpointMissing:
    'Die URL eines eigenen Bildes oder eine eigene Domain hinzufügen: Daran erkennt die App die eigenen URLs.',
  removeNamed: (what) => `${what} entfernen`,
  domains: 'Eigene Domains',
  domainsHint: 'Nur wenn die Website Bilder unter einer eigenen Domain zeigt, etwa images.example.com.',
  domainField: 'Domain',
  addDomain: 'Domain hinzufügen',
  alreadyThere: 'Steht schon in der Liste.',
  limit: 'URLs im Monat',
  limitHint: `In der Dokumentation von ImageKit stehen ${write(1_000)} je Konto. Ändern, wenn der eigene Tarif anderes sagt.`,
  limitWrong: `Eine ganze Zahl von 1 bis ${write(10_000_000)} eingeben.`,
  reset: 'Die Zählung beginnt neu am Tag',
  resetHint:
    'Der Tag des Monats, von 1 bis 31, um Mitternacht Weltzeit (UTC). ImageKit sagt nicht, welcher es ist; angenommen wird der 1. In kürzeren Monaten ist es der letzte Tag.',
  resetWrong: 'Einen Tag von 1 bis 31 eingeben.',
  elsewhere: 'In diesem Monat anderswo verbraucht',
  elsewhereHint:
    'Was das Team im Dashboard von ImageKit oder anderswo geleert hat. ImageKit nennt es nicht, deshalb eintragen, falls bekannt.',
  elsewhereSaved: 'Gespeichert.',
  elsewhereWrong: `Eine ganze Zahl von 0 bis ${write(10_000_000)} eingeben.`,
  save: 'Konto speichern',
  saveNew: 'Speichern und Schlüssel eingeben',
  saved: 'Konto gespeichert.',
  removeTitle: 'Dieses Konto entfernen',
  remove: 'Konto entfernen',
  removeWords: 'Sein Schlüssel wird von diesem Computer gelöscht. Sein Verlauf bleibt in der Aktivität.',
  removeConfirmTitle: (name) => `${name} entfernen?`,
  removeBusy:
    'Es hat noch Aufträge, die nicht fertig sind. Auf sie warten und das Konto später entfernen, oder sie jetzt stoppen. Schon Gesendetes lässt sich nicht zurückholen.',
  removeStop: 'Aufträge stoppen und entfernen',
  removeWait: 'Auf die Aufträge warten',
  removed: (name) => `${name} entfernt. Der Verlauf bleibt.`,
}

export const keyWords: typeof english.keyWords = {
  title: 'Privater Schlüssel',
  advice:
    'Am besten ein eingeschränkter Schlüssel (restricted key) mit „Media access: Read and write“ und sonst nichts. Einen, der nur leeren kann, gibt es bei ImageKit nicht; jeder, der leeren kann, kann auch Dateien ändern. Deshalb bleibt er im Passwortspeicher dieses Computers und wird nie wieder gezeigt.',
  where: 'Wo er zu finden ist',
  field: 'Privater Schlüssel',
  fieldHint: 'Aus dem Dashboard von ImageKit, „Developer options“. Er beginnt mit private_.',
  save: 'Schlüssel speichern',
  saved: (lastFour) => `Der Schlüssel mit dem Ende ${lastFour} ist im Passwortspeicher gespeichert.`,
  savedInMemory: (lastFour) => `Der Schlüssel mit dem Ende ${lastFour} bleibt bis zum Beenden.`,
  replace: 'Schlüssel ersetzen',
  forget: 'Schlüssel vergessen',
  forgetTitle: 'Den Schlüssel vergessen?',
  forgetWords:
    'Er wird von diesem Computer gelöscht. Bis wieder einer eingegeben ist, kann für dieses Konto nichts gesendet oder verfolgt werden.',
  forgotten: 'Schlüssel vergessen.',
  test: 'Schlüssel testen',
  testing: 'Wird getestet …',
  testHint: '„Schlüssel testen“ fragt ImageKit nach einem Dateinamen. Vom Monat verbraucht das nichts.',
  keepInMemory: 'Bis zum Beenden behalten',
  cancel: 'Abbrechen',
  empty: 'Bitte einen Schlüssel eingeben.',
  supportId: (id) => `Support-ID, für eine Anfrage an ImageKit: ${id}`,
  theirWords: (words) => `ImageKit wörtlich: „${words}“`,
}

export const keyStateWords: typeof english.keyStateWords = {
  kept: (lastFour) => `Der Schlüssel liegt im Passwortspeicher dieses Computers. Er endet auf ${lastFour}.`,
  'in-memory': (lastFour) => `Der Schlüssel bleibt bis zum Beenden. Er endet auf ${lastFour}.`,
  missing: () => 'Noch kein Schlüssel. Ohne ihn lässt sich nichts leeren.',
  unreachable: () =>
    'Der Passwortspeicher ist gesperrt oder antwortet nicht, deshalb ist der Schlüssel gerade nicht zu lesen.',
  'not-needed': () => 'Das Übungskonto braucht keinen Schlüssel.',
}

export const keyShapeWords: typeof english.keyShapeWords = {
  empty: 'Bitte einen Schlüssel eingeben.',
  public:
    'Das ist der öffentliche Schlüssel. Er kann nichts leeren: den privaten kopieren, der mit private_ beginnt.',
  url: 'Das ist eine URL, kein Schlüssel. Sie gehört unter „Eigene ImageKit-URLs“; der Schlüssel beginnt mit private_.',
  spaces: 'Es ist ein Leerzeichen darin. Den Schlüssel noch einmal am Stück kopieren.',
  odd: 'Ein privater Schlüssel beginnt mit private_. Noch einmal aus dem Dashboard von ImageKit kopieren, „Developer options“.',
}

export const keyTestWords: typeof english.keyTestWords = {
  works: { title: 'Der Schlüssel funktioniert.', words: 'Mit diesem Konto lassen sich URLs leeren.' },
  'no-key': {
    title: 'ImageKit sagt, es sei kein Schlüssel angekommen.',
    words: 'Den Schlüssel noch einmal eingeben.',
  },
  'wrong-key': {
    title: 'ImageKit kennt diesen Schlüssel nicht.',
    words: 'Prüfen, ob es der private Schlüssel dieses Kontos ist, vollständig kopiert.',
  },
  'expired-key': {
    title: 'Dieser Schlüssel ist abgelaufen.',
    words:
      'Im Dashboard von ImageKit ersetzte Schlüssel gelten nach Stunden oder Tagen nicht mehr. Den neuen kopieren.',
  },
  'account-disabled': {
    title: 'ImageKit hat dieses Konto gesperrt.',
    words: 'Das können nur der Support von ImageKit oder der Inhaber des Kontos ändern.',
  },
  'not-permitted': {
    title: 'ImageKit kennt den Schlüssel, aber er darf das nicht.',
    words: 'Dem Schlüssel im Dashboard von ImageKit „Media access: Read and write“ geben.',
  },
  'rate-limited': {
    title: 'ImageKit bittet zu warten.',
    words: 'Gerade waren es zu viele Anfragen. Den Schlüssel in einer Minute noch einmal testen.',
  },
  'imagekit-trouble': {
    title: 'ImageKit hat gerade selbst Schwierigkeiten.',
    words: 'Über den Schlüssel sagt das nichts. Ihn später noch einmal testen.',
  },
  'no-network': {
    title: 'ImageKit war nicht zu erreichen.',
    words: 'Über den Schlüssel sagt das nichts. Das Netz prüfen und noch einmal testen.',
  },
  unexpected: {
    title: 'ImageKit gab eine Antwort, die die App nicht kennt.',
    words: 'Sie steht wörtlich darunter. Der Schlüssel bleibt, wie er ist.',
  },
}

export const endpointProblems: typeof english.endpointProblems = {
  blank: 'Die URL eines eigenen Bildes oder die ImageKit-ID eingeben.',
  'api-key':
    'Das ist ein Schlüssel. Er hat ein eigenes Feld; hierher gehört die ImageKit-ID oder eine eigene URL.',
  'not-understood': notAnEndpoint,
  'imagekit-page':
    'Das ist eine Seite von ImageKit selbst. Die URL eines Bildes einfügen, wie Besucher es sehen.',
  'no-imagekit-id': 'Die ImageKit-ID fehlt: Sie kommt gleich nach ik.imagekit.io/.',
  'is-custom-domain': 'Das ist eine eigene Domain. Sie gehört unter „Eigene Domains“.',
  'is-endpoint': notAnEndpoint,
  ip: notAnEndpoint,
  localhost: notAnEndpoint,
  'user-and-password': 'Benutzernamen und Passwort vor der Domain wegnehmen.',
  path: notAnEndpoint,
}

export const domainProblems: typeof english.domainProblems = {
  blank: 'Eine Domain eingeben, etwa images.example.com.',
  'api-key': 'Das ist ein Schlüssel. Er hat ein eigenes Feld; hierher gehört eine Domain.',
  'not-understood': notADomain,
  'imagekit-page': 'Das ist eine Seite von ImageKit selbst, keine eigene Domain.',
  'no-imagekit-id': notADomain,
  'is-custom-domain': notADomain,
  'is-endpoint': 'Das liegt auf ik.imagekit.io. Es gehört unter „Eigene ImageKit-URLs“.',
  ip: 'Den Namen der Domain eingeben, nicht ihre Nummer.',
  localhost: 'Das ist der eigene Computer. Dort kann ImageKit nichts leeren.',
  'user-and-password': 'Benutzernamen und Passwort vor der Domain wegnehmen.',
  path: 'Das ist die URL eines einzelnen Bildes. Nur den Anfang eingeben, den alle Bilder teilen, etwa images.example.com.',
}

export const limitFacts: typeof english.limitFacts = (limit, elsewhere) => {
  const month = `${counted(limit, 'URL', 'URLs')} im Monat`
  return elsewhere === 0 ? month : `${month}, ${number(elsewhere)} anderswo verbraucht`
}
