import { cut, words } from '../finding-words.ts'
import type * as english from '../findings-blocking.ts'
import { writtenIn } from '../../app/written-in.ts'

const write = writtenIn('de')

const noAccount = {
  short: 'Noch kein Konto dafür',
  happened: 'Kein Konto ist verbunden, deshalb weiß die App nicht, ob diese URL dazugehört.',
} as const

export const blockingWords: typeof english.blockingWords = {
  'not-a-url': words(
    'Das ist keine ganze URL',
    'Diese Zeile sieht wie ein Teil einer URL aus, aber die Domain oder der Anfang fehlt.',
    'ImageKit braucht die ganze URL, von https:// bis zum Ende.',
    'Die Zeile bearbeiten: die ganze URL aus der Adresszeile des Browsers oder vom Bild der Seite kopieren.',
  ),
  'other-scheme': words(
    ({ about }) => `Beginnt mit ${cut(about, 20)}, nicht mit https`,
    ({ about }) => `Sie beginnt mit ${cut(about, 40)}. Im Web gibt es nur https:// und http://.`,
    'Sie kann nicht geleert werden.',
    'Die Zeile bearbeiten oder entfernen.',
  ),
  'unknown-host': words(
    ({ account }) => (account === '' ? noAccount.short : 'Keine Domain dieses Kontos'),
    ({ about, account }) =>
      account === '' ? noAccount.happened : `${cut(about, 80)} ist keine der Domains von ${account}.`,
    'ImageKit leert nur URLs des eigenen Kontos und würde diese ablehnen.',
    'Zeigt die Domain ImageKit-Bilder dieses Kontos, sie dem Konto hinzufügen. Sonst die Zeile entfernen.',
  ),
  'other-account': words(
    ({ other }) => (other === '' ? 'Gehört zu einem anderen Konto' : `Gehört zu ${cut(other, 24)}`),
    ({ other, account }) =>
      `Diese URL gehört zu ${other || 'einem anderen Konto'}, und diese Liste ist für ${account}.`,
    'Jedes Konto kann nur seine eigenen URLs leeren.',
    'Zu jenem Konto wechseln, um sie zu leeren, oder die Zeile entfernen.',
  ),
  'endpoint-unknown': words(
    ({ account }) => (account === '' ? noAccount.short : 'Nicht die ImageKit-ID dieses Kontos'),
    ({ about, account }) =>
      account === ''
        ? noAccount.happened
        : `Das ist eine URL von ImageKit, aber ${about || 'ihre ID'} ist keine ID von ${account}.`,
    'Nur URLs eines hier verbundenen Kontos können geleert werden.',
    'Die ID gleich hinter ik.imagekit.io mit denen des Kontos in den Einstellungen vergleichen.',
  ),
  'dashboard-link': words(
    'Eine Seite von ImageKit, kein Bild',
    'Das ist ein Link zum Dashboard oder zur Dokumentation von ImageKit.',
    'Es ist eine Seite fürs Team, keine Datei für Besucher, also gibt es nichts zu leeren.',
    'Sie öffnen, die URL der Datei selbst kopieren und hier eintragen.',
  ),
  'user-and-password': words(
    'Enthält Benutzernamen oder Passwort',
    'Vor der Domain steht ein Benutzername oder ein Passwort.',
    'Besucher rufen diese URL nie auf, sie zu leeren hätte keine Wirkung.',
    'Mit dem Knopf wegnehmen.',
  ),
  'host-only': words(
    'Nur eine Domain: keine Datei',
    'Hinter der Domain oder der ImageKit-ID steht nichts.',
    'ImageKit leert Dateien oder alles in einem Ordner, kein ganzes Konto.',
    'Den Pfad der Datei ergänzen, oder einen Ordner und einen Stern.',
  ),
  'bad-percent': words(
    'Ein Prozentzeichen ohne Bedeutung',
    ({ about }) =>
      `„${cut(about, 12)}“ ist kein gültiger Code: Nach einem % müssen zwei Ziffern oder Buchstaben von A bis F stehen.`,
    'Ein Browser würde eine andere URL senden, als hier steht.',
    'Gehört das Prozentzeichen zum Namen, den Knopf nehmen. Sonst die Zeile bearbeiten.',
  ),
  backslash: words(
    'Enthält einen Backslash: \\',
    'Der Backslash trennt Ordner unter Windows. Im Web ist es der Schrägstrich: /.',
    'Server halten ihn für ein Zeichen des Namens, so würde eine andere Datei geleert.',
    'Mit dem Knopf durch / ersetzen.',
  ),
  'too-long': words(
    `Zu lang: über ${write(8_192)} Zeichen`,
    `Diese URL ist länger als ${write(8_192)} Zeichen.`,
    'Das Netz von ImageKit lehnt so lange URLs ab.',
    'Prüfen, ob zwei Zeilen aneinanderhängen. Kürzen oder einen Platzhalter für den Ordner nehmen.',
  ),
  'star-not-last': words(
    'Ein Stern darf nur ganz am Ende stehen',
    'In der Mitte dieser URL steht ein Stern.',
    'ImageKit nimmt einen Stern nur als allerletztes Zeichen.',
    'Die URL mit dem Stern enden lassen oder jede URL ausschreiben.',
  ),
  'several-stars': words(
    'Nur ein Stern ist erlaubt',
    'In dieser URL steht mehr als ein Stern.',
    'ImageKit nimmt einen Stern, als allerletztes Zeichen.',
    'Nur den Stern am Ende behalten.',
  ),
  'star-in-query': words(
    'Ein Stern vor dem Ende der Abfrage',
    'Hinter dem Fragezeichen steht ein Stern, der nicht das letzte Zeichen ist.',
    'ImageKit nimmt einen Stern nur als allerletztes Zeichen.',
    'Die URL mit dem Stern enden lassen oder jede URL ausschreiben.',
  ),
  'star-too-wide': words(
    'Der Stern reicht zu weit',
    ({ about }) => `Der Stern in ${cut(about, 60)} reicht zu weit.`,
    'ImageKit nimmt einen Stern nach zwei Ordnern (/shop/shoes/*), nach 15 Zeichen oder nach einem ganzen Dateinamen (/photo.jpg*).',
    'Vor dem Stern einen weiteren Ordner oder mehr vom Namen ergänzen.',
  ),
  'star-whole-account': words(
    'Der Stern würde alles leeren',
    'Zwischen dem Konto und dem Stern steht nichts.',
    'Ein ganzes Konto leert ImageKit auf diesem Weg nicht.',
    'Mindestens zwei Ordner vor den Stern setzen, oder den Support von ImageKit bitten, alles zu leeren.',
  ),
  'star-never-allowed': words(
    'ImageKit erlaubt das nie',
    ({ about }) => `${cut(about, 60)} steht auf ImageKits Liste der Platzhalter, die immer abgelehnt werden.`,
    'Er würde abgelehnt.',
    'Den nächsten Ordner vor den Stern setzen oder den Support von ImageKit fragen.',
  ),
  'control-character': words(
    'Ein verborgenes Steuerzeichen',
    'In dieser Zeile steht ein Zeichen, das keine Tastatur schreibt.',
    'Kein Browser ruft so eine URL auf.',
    'Die Zeile bearbeiten und die URL neu eintippen.',
  ),
  'broken-character': words(
    'Ein kaputter Buchstabe in der Zeile',
    'Ein Buchstabe ging beim Speichern oder Kopieren der Liste kaputt.',
    'Welcher es war, ist nicht mehr zu erkennen, so würde vielleicht eine andere Datei geleert.',
    'Die Zeile bearbeiten, oder die Liste als UTF-8 speichern und noch einmal hinzufügen.',
  ),
  'several-urls': words(
    'Zwei URLs in einer',
    'Mitten in dieser Zeile beginnt eine zweite URL.',
    'Als eine URL führt sie nirgendwohin.',
    'Die Zeile so bearbeiten, dass eine URL bleibt, und die andere als eigene Zeile hinzufügen.',
  ),
}
