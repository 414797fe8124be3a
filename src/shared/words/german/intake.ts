import { assertNever } from '../../assert-never.ts'
import { counted, inPercent, listed, number, plural } from '../counted.ts'
import type * as english from '../intake.ts'

export const refusalWords: typeof english.refusalWords = {
  folder: 'ist ein Ordner. Ihn öffnen und die Dateien darin wählen.',
  unreadable:
    'konnte nicht gelesen werden. Vielleicht wurde die Datei verschoben, geändert oder gesperrt. Noch einmal versuchen.',
  empty: 'ist leer.',
  'too-large': 'ist größer als 500 MB. In kleinere Dateien aufteilen.',
  'line-too-long': 'hat eine Zeile mit mehr als 4 Millionen Zeichen und ist also keine Liste von URLs.',
  'old-spreadsheet':
    'ist eine Tabelle oder ein Dokument anderer Art. Als Excel-Arbeitsmappe (.xlsx) oder CSV speichern und diese Datei hineinziehen.',
  'spreadsheet-too-large':
    'ist als Tabelle zu groß, um sie hier zu öffnen. Als CSV speichern und diese Datei hineinziehen.',
  password: 'ist mit einem Passwort geschützt. Ohne Passwort speichern und diese Datei hineinziehen.',
  damaged:
    'ist beschädigt oder abgeschnitten. Noch einmal speichern oder herunterladen und diese Datei hineinziehen.',
  bomb: 'entpackt sich zu weit mehr, als eine Liste braucht, und wurde nicht geöffnet. Die Liste als CSV oder Text speichern und diese Datei hineinziehen.',
  presentation: 'ist eine Präsentation. Die URLs darin kopieren und hier einfügen.',
  document:
    'ist ein Textdokument. Als einfachen Text (.txt) speichern, oder die URLs kopieren und hier einfügen.',
  'open-document':
    'ist eine OpenDocument-Datei. Als Excel-Arbeitsmappe (.xlsx), CSV oder einfachen Text speichern und diese Datei hineinziehen.',
  'outlook-mail':
    'ist eine Mail, wie Outlook sie aufhebt. Als Text (.txt) oder .eml speichern, oder die URLs darin kopieren und hier einfügen.',
  zip: 'ist eine gepackte Datei. Erst entpacken, dann die Liste darin hineinziehen.',
  pdf: 'ist ein PDF. Die URLs darin kopieren und hier einfügen.',
  picture: 'ist ein Bild. Stattdessen eine Liste von URLs als Text oder CSV hineinziehen.',
  'no-urls': 'enthält keine URL.',
  'no-urls-but-hidden':
    'enthält auf den sichtbaren Blättern keine URL; verborgene Blätter gibt es, sie wurden nicht gelesen.',
  'too-deep':
    'ist tiefer verschachtelt als jede Sitemap oder Webseite und wurde nicht gelesen. Die URLs darin kopieren und hier einfügen.',
  entities:
    'bringt eigene Kürzel mit (XML-Entities), die hier nicht eingesetzt werden. Ohne sie speichern oder die URLs hier einfügen.',
  stopped:
    'wurde nicht gelesen, weil das Lesen vorher gestoppt wurde. Noch einmal hineinziehen, um die Datei in der Liste zu haben.',
  binary: 'ist kein Text. Die Liste in dem Programm, aus dem sie kommt, als Text oder CSV speichern.',
  unexpected:
    'konnte nicht gelesen werden. Versuchsweise als CSV oder einfachen Text speichern und diese Datei hineinziehen.',
}

export const intakeWords: typeof english.intakeWords = {
  refused: (name, code) => `${name} ${refusalWords[code]}`,
  refusedMore: (count) => `${counted(count, 'weitere Datei wurde', 'weitere Dateien wurden')} nicht gelesen.`,
  reading: (rows, share) => `Wird gelesen: ${counted(rows, 'Zeile', 'Zeilen')} bisher · ${inPercent(share)}`,
  stop: 'Lesen stoppen',
  waits: (files) =>
    `${files === 0 ? 'Das Hinzugefügte wird' : plural(files, 'Die Datei wird', 'Die Dateien werden')} als Nächstes gelesen, nach der Liste davor.`,
  stopped: 'Gestoppt. Die bisher gelesenen Zeilen stehen in der Liste.',
  partly: (file, rows) =>
    `${file}: Das Lesen endete nach ${counted(rows, 'Zeile', 'Zeilen')}. Was dahinter steht, ist nicht in der Liste.`,
  partlyGone: 'Um alles zu haben, die Datei noch einmal hineinziehen.',
  readAll: 'Alles lesen',
  read: (rows) => `${counted(rows, 'Zeile', 'Zeilen')} gelesen.`,
  behind: (count) =>
    `Hinter ${plural(count, 'einem Link', 'Links')} im Eingefügten ${plural(count, 'steht', 'stehen')} ${counted(count, 'weitere URL', 'weitere URLs')} dieses Kontos. ${plural(count, 'Sie wurde', 'Sie wurden')} nicht übernommen.`,
  addBehind: () => 'Hinzufügen',
  otherColumns: (count) =>
    `${counted(count, 'URL steht', 'URLs stehen')} in anderen Spalten und ${plural(count, 'wurde', 'wurden')} nicht übernommen.`,
}

export const noteWords: typeof english.noteWords = (file, note) => {
  switch (note.code) {
    case 'hidden-sheets':
      return `${file}: ${plural(note.names.length, 'Ein verborgenes Blatt wurde', 'Verborgene Blätter wurden')} nicht gelesen: ${sheets(note.names)}.`
    case 'sheets-without-urls':
      return `${file}: ${plural(note.names.length, 'Ein Blatt hat', 'Einige Blätter haben')} keine URL: ${sheets(note.names)}.`
    case 'sitemap-index':
      return `${file} nennt andere Sitemaps, keine Bilder. Jede davon im Browser öffnen, speichern und hier hineinziehen.`
    case 'open-quotes':
      return `${file}: ${counted(note.count, 'Anführungszeichen öffnet und schließt', 'Anführungszeichen öffnen und schließen')} nie. ${plural(note.count, 'Seine Zeile wurde', 'Ihre Zeilen wurden')} ohne ${plural(note.count, 'es', 'sie')} gelesen, verloren ist also nichts; bitte die Zeilen dort prüfen.`
    case 'computed-links':
      return `${file}: ${counted(note.count, 'Link ist', 'Links sind')} aus einer Formel zusammengesetzt, und wohin ${plural(note.count, 'er führt', 'sie führen')}, ist hier nicht bekannt. Die URLs in einer eigenen Spalte zeigen, speichern und die Datei noch einmal hineinziehen.`
    case 'relative-links':
      return `${file}: ${counted(note.count, 'Link führt', 'Links führen')} zu einer Stelle neben der Datei, ohne Domain, und ${plural(note.count, 'kann', 'können')} deshalb nicht geleert werden. Die ganze URL mit ihrer Domain schreiben.`
    case 'cut-off':
      return `${file} hört mittendrin auf. Was davor steht, wurde gelesen; für den Rest die Datei noch einmal speichern oder herunterladen.`
    default:
      return assertNever(note)
  }
}

/** Sheets that are named; the others are counted. */
const named = 3

function sheets(names: readonly string[]): string {
  const more = names.length - named
  const shown = names.slice(0, named)
  return listed(more > 0 ? [...shown, `${number(more)} weitere`] : shown)
}
