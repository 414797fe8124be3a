import { counted, number, plural } from '../counted.ts'
import type * as english from '../preset-use.ts'

export const usingWords: typeof english.usingWords = {
  accountTitle: (account) => `Diese Vorlage ist für ${account}`,
  accountText: (account, current) =>
    `Gearbeitet wird gerade für ${current}. Um ihre URLs zu leeren, zu ${account} wechseln. Vor dem Druck auf „Leeren“ wird nichts gesendet.`,
  switchAnd: (account) => `Zu ${account} wechseln`,
  stay: (current) => `Bei ${current} bleiben`,
  blanksTitle: (preset) => `Die Lücken von „${preset}“ ausfüllen`,
  blanksText: 'Mehrere Werte ergeben mehrere URLs. Einen je Zeile schreiben oder mit Kommas trennen.',
  makes: (urls) => `Ergibt ${counted(urls, 'URL', 'URLs')}:`,
  makesNothing: 'Sind alle Lücken ausgefüllt, stehen hier die URLs.',
  makesMore: (urls) => `und ${number(urls)} weitere`,
  tooMany: (urls, limit) =>
    `Diese Werte ergeben ${number(urls)} URLs. Auf einmal sind höchstens ${number(limit)} möglich: weniger Werte nehmen.`,
  fill: (urls) => (urls === null || urls === 0 ? 'Verwenden' : `${counted(urls, 'URL', 'URLs')} verwenden`),
  checking: 'Zeilen werden geprüft …',
  misfitTitle: (lines) => `${counted(lines, 'Zeile kann', 'Zeilen können')} so nicht geleert werden`,
  misfitText: (account, lines) =>
    `${plural(lines, 'Die', 'Jede')} Zeile sagt, warum. Die Domains und Ordner von ${account} stehen in den Einstellungen.`,
  misfitMore: (lines) => `und ${counted(lines, 'weitere Zeile', 'weitere Zeilen')}`,
  giveAll: (urls) => `${plural(urls, 'Sie', 'Alle')} verwenden, unter „Leeren“ reparieren`,
  giveFitting: (urls) => `Die ${number(urls)} passenden verwenden`,
  edit: 'Vorlage bearbeiten',
}

export const valueProblemWords: typeof english.valueProblemWords = {
  star: (value) =>
    `In „${value}“ steht ein Stern. Hier lässt er sich nicht einsetzen: Er gehört in die Vorlage selbst.`,
  slash: (value) =>
    `In „${value}“ steht ein Schrägstrich. Ein Wert ist ein Name: für jeden Ordner eine eigene Lücke nehmen.`,
  question: (value) =>
    `In „${value}“ steht ein Fragezeichen. Es gehört mit dem, was darauf folgt, in die Vorlage selbst.`,
  hash: (value) => `In „${value}“ steht ein #. Es würde die URL dort abschneiden.`,
  dots: (value) =>
    `„${value}“ besteht aus Punkten oder enthält zwei. Das würde in einen anderen Ordner führen.`,
  control: (value) => `In „${value}“ steht ein unsichtbares Zeichen. Neu eintippen.`,
  broken: (value) => `In „${value}“ steht ein kaputtes Zeichen. Neu eintippen.`,
  'too-long': () => 'Ein Wert hat höchstens 500 Zeichen.',
}

export const fillProblemWords: typeof english.fillProblemWords = {
  'blank-in-host':
    'Eine Lücke kann nicht die Domain bestimmen. Sie steht hinter der Domain und einem Schrägstrich.',
  'blank-after-percent': 'Eine Lücke kann nicht auf ein Prozentzeichen folgen.',
  'leaves-folder': 'Mit diesem Wert würde die URL in einen anderen Ordner führen.',
  'ends-oddly': 'So kann eine URL nicht enden: Das letzte Zeichen würde für ein Satzende gehalten.',
}
