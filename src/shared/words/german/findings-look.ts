import { cut, words } from '../finding-words.ts'
import type * as english from '../findings-look.ts'

export const lookWords: typeof english.lookWords = {
  http: words(
    'Beginnt mit http: eine andere URL',
    'Sie beginnt mit http:// statt https://.',
    'Für ImageKit sind das zwei URLs. Die meisten Seiten verwenden https, also leert diese vielleicht nichts, was Besucher sehen.',
    'https nehmen, außer die eigenen Seiten verwenden wirklich http.',
  ),
  'star-encoded': words(
    'Der Stern ist als %2A geschrieben',
    'Ein Programm hat aus dem Stern %2A gemacht.',
    'So ist es kein Platzhalter: Geleert wird nur eine Datei mit diesem seltsamen Namen.',
    'Einen echten Stern nehmen, wenn alles gemeint war, was so beginnt.',
  ),
  'double-slash': words(
    'Zwei Schrägstriche hintereinander',
    'Im Pfad stehen zwei Schrägstriche hintereinander.',
    'Mit nur einem ist es eine andere URL. Richtig ist allein die, die auf den eigenen Seiten steht.',
    'Einfache Schrägstriche nehmen, wenn der zweite ein Versehen war.',
  ),
  'dot-segments': words(
    'Punkte zwischen Schrägstrichen',
    'Im Pfad steht „.“ oder „..“; Browser lösen das auf, bevor sie die URL aufrufen.',
    'Die gesendete URL ist kürzer als die hier geschriebene.',
    'Unten in den Einzelheiten prüfen, was gesendet wird.',
  ),
  signed: words(
    'Signierter Link: leert nur genau ihn',
    'Diese URL trägt eine Signatur (ik-s, ik-t), und ImageKit hebt jeden signierten Link für sich auf.',
    'Andere Links zur selben Datei, mit anderer oder ohne Signatur, bleiben, wie sie sind.',
    'Um alle zu leeren, die URL der Datei mit einem Stern am Ende nehmen.',
  ),
  'star-with-transformation': words(
    'Vielleicht abgelehnt: Größe und Stern',
    'Eine Größe im Pfad (tr:) und ein Stern stehen zusammen.',
    'Ob das erlaubt ist, steht nicht in der Dokumentation von ImageKit.',
    'Einfach versuchen. Wird es abgelehnt, jede URL ausschreiben.',
  ),
  'star-with-query': words(
    'Vielleicht abgelehnt: Stern nach „?“',
    'Der Stern steht hinter einem Fragezeichen.',
    'Ob das erlaubt ist, steht nicht in der Dokumentation von ImageKit.',
    'Die URL mit dem Stern gleich hinter dem Dateinamen enden lassen, das umfasst auch, was folgt.',
  ),
  'star-length-unsure': words(
    'Vielleicht abgelehnt: knapp 15 Zeichen',
    'Vor dem Stern stehen 14 Zeichen und ein Schrägstrich.',
    'ImageKit verlangt 15 und sagt nicht, ob der Schrägstrich zählt.',
    'Einfach versuchen, oder ein Zeichen mehr vom Namen vor den Stern setzen.',
  ),
  'star-extension-unsure': words(
    'Vielleicht abgelehnt: fremde Dateiart',
    'Der Name vor dem Stern endet auf keine Dateiart, die ImageKit nennt.',
    'Erlaubt ist ein Stern nach einem ganzen Dateinamen wie photo.jpg.',
    'Einfach versuchen, oder einen zweiten Ordner davorsetzen.',
  ),
  'other-unicode-form': words(
    'Ein Umlaut oder Akzent in anderer Form',
    'Ein Buchstabe ist aus zwei Zeichen zusammengesetzt, wie es Macs tun. Die meisten Seiten schreiben ihn als eines.',
    'Beides sieht gleich aus, aber es sind zwei URLs.',
    'Die übliche Form nehmen, außer die URL ist so von der eigenen Seite kopiert.',
  ),
  'hidden-characters': words(
    'Unsichtbare Zeichen in der URL',
    'In dieser URL stehen Zeichen, die niemand sieht.',
    'Sie werden mitgesendet, und wahrscheinlich ruft keine Seite das auf.',
    'Die Zeile bearbeiten und diese Stelle neu tippen.',
  ),
  'sent-differently': words(
    'Manche Zeichen werden als Code gesendet',
    ({ about }) => `„${cut(about, 20)}“ wird gesendet, wie Browser es tun: als Code aus Prozentzeichen.`,
    'So rufen auch die Browser der Besucher sie auf.',
    'Nichts, wenn die URL so stimmt.',
  ),
  'space-inside': words(
    'Enthält ein Leerzeichen',
    'In dieser URL steht ein Leerzeichen.',
    'Es wird als %20 gesendet. Vielleicht hängen hier zwei Dinge aneinander.',
    'Gehört das Leerzeichen zum Namen, den Knopf nehmen. Sonst die Zeile bearbeiten.',
  ),
  'cut-off': words(
    'Sieht am Ende abgeschnitten aus',
    ({ about }) => `Diese URL endet auf „${cut(about, 12)}“, wie gekürzter Text.`,
    'Eine gekürzte URL ist eine andere URL und leert nichts, was Besucher sehen.',
    'Die ganze URL noch einmal kopieren.',
  ),
}
