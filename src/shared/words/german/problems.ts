import type * as english from '../problems.ts'
import { writtenIn } from '../../app/written-in.ts'

const write = writtenIn('de')

export const problems: typeof english.problems = {
  'call-malformed': {
    happened: 'Die App hat nicht verstanden, was das Fenster von ihr wollte.',
    appDoes: 'Nichts wurde geändert und nichts gesendet.',
    youCan: 'Die Eingabe prüfen und noch einmal versuchen.',
  },
  'call-too-fast': {
    happened: 'Aus dem Fenster kamen zu viele Anfragen auf einmal.',
    appDoes: 'Diese wurde nicht ausgeführt.',
    youCan: 'Einen Moment warten und noch einmal versuchen.',
  },
  unexpected: {
    happened: 'Es ging etwas schief, womit die App nicht gerechnet hat.',
    appDoes: 'Die Einzelheiten stehen in ihrem Protokoll. Listen und Aufträge bleiben erhalten.',
    youCan: 'Noch einmal versuchen. Passiert es jedes Mal, die App schließen und wieder öffnen.',
  },
  'account-unknown': {
    happened: 'Dieses Konto gibt es in der App nicht mehr.',
    appDoes: 'Nichts wurde geändert.',
    youCan: 'Ein anderes Konto wählen oder dieses in den Einstellungen wieder hinzufügen.',
  },
  'account-busy': {
    happened: 'Dieses Konto hat noch Aufträge, die nicht fertig sind.',
    appDoes: 'Das Konto bleibt, wie es ist.',
    youCan: 'Warten, bis sie fertig sind, oder das Konto entfernen und seine Aufträge stoppen.',
  },
  'account-limit': {
    happened: 'Die App hat so viele Konten, wie sie fassen kann.',
    appDoes: 'Es wurde kein Konto hinzugefügt.',
    youCan: 'Ein Konto entfernen, das niemand mehr braucht, dann dieses hinzufügen.',
  },
  'practice-account': {
    happened: 'Das Übungskonto hat keinen Schlüssel und keine eigenen Domains.',
    appDoes: 'Nichts wurde geändert.',
    youCan: 'Für den Ernstfall in den Einstellungen ein ImageKit-Konto verbinden.',
  },
  'key-format': {
    happened: 'Das sieht nicht wie ein privater Schlüssel von ImageKit aus.',
    appDoes: 'Er wurde nicht gespeichert und nirgendwohin gesendet.',
    youCan:
      'Im Dashboard von ImageKit unter „Developer options“ den ganzen privaten Schlüssel kopieren. Er beginnt mit private_.',
  },
  'key-is-public': {
    happened: 'Das ist der öffentliche Schlüssel. Er kann nichts leeren.',
    appDoes: 'Er wurde nicht gespeichert und nirgendwohin gesendet.',
    youCan:
      'Stattdessen den privaten Schlüssel kopieren. Er steht neben dem öffentlichen und beginnt mit private_.',
  },
  'key-is-url': {
    happened: 'Das ist eine URL, kein Schlüssel.',
    appDoes: 'Sie wurde nicht gespeichert und nirgendwohin gesendet.',
    youCan: 'Sie unter „Eigene ImageKit-URLs“ eingeben. Der Schlüssel beginnt mit private_.',
  },
  'key-missing': {
    happened: 'Für dieses Konto gibt es keinen privaten Schlüssel.',
    appDoes: 'Bis es einen gibt, wird nichts gesendet.',
    youCan: 'Den Schlüssel in den Einstellungen eingeben.',
  },
  'keychain-missing': {
    happened: 'Dieser Computer hat keinen Passwortspeicher, den die App verwenden kann.',
    appDoes: 'Sie schreibt nie einen Schlüssel in eine Datei, deshalb wurde er nicht gespeichert.',
    youCan:
      'Den Schlüssel bis zum Beenden behalten, oder einen Passwortspeicher einrichten und ihn noch einmal eingeben.',
  },
  'keychain-locked': {
    happened: 'Der Passwortspeicher dieses Computers ist gesperrt oder hat nicht rechtzeitig geantwortet.',
    appDoes: 'Nichts wurde gespeichert, und ohne den Schlüssel wird nichts gesendet.',
    youCan:
      'Den Passwortspeicher entsperren und noch einmal versuchen, oder den Schlüssel bis zum Beenden behalten.',
  },
  'keychain-failed': {
    happened: 'Der Passwortspeicher dieses Computers hat die Änderung nicht angenommen.',
    appDoes: 'Der Schlüssel ist, wie er vorher war.',
    youCan: 'Noch einmal versuchen oder den Schlüssel bis zum Beenden behalten.',
  },
  'job-unknown': {
    happened: 'Diesen Auftrag gibt es im Verlauf nicht.',
    appDoes: 'Nichts wurde geändert.',
    youCan: 'Ihn unter „Aktivität“ suchen oder mit der Liste neu anfangen.',
  },
  'job-not-collecting': {
    happened: 'Dieser Auftrag hat schon begonnen.',
    appDoes: 'Es wurde keine URL hinzugefügt.',
    youCan: 'Ihn unter „Aktivität“ verfolgen und die anderen URLs als neuen Auftrag leeren.',
  },
  'job-incomplete': {
    happened: 'Die Liste kam nicht vollständig an.',
    appDoes: 'Es wurde nichts gesendet. Die Liste bleibt erhalten.',
    youCan: 'Noch einmal „Leeren“ drücken.',
  },
  'job-too-large': {
    happened: `Ein Auftrag fasst höchstens ${write(100_000)} URLs.`,
    appDoes: 'Es wurde nichts gesendet. Die Liste bleibt erhalten.',
    youCan: 'Erst einen Teil der Liste leeren oder einen Platzhalter für einen Ordner nehmen.',
  },
  'job-empty': {
    happened: 'In diesem Auftrag ist keine URL.',
    appDoes: 'Es wurde nichts gesendet.',
    youCan: 'Mindestens eine URL hinzufügen, die geleert werden kann.',
  },
  'job-other-account': {
    happened: 'Dieser Auftrag gehört zu einem anderen Konto.',
    appDoes: 'Es wurde nichts gesendet.',
    youCan: 'Zu jenem Konto wechseln oder die Liste mit diesem noch einmal leeren.',
  },
  'url-not-accepted': {
    happened: 'Mindestens eine URL hält die Regeln dieses Kontos nicht ein.',
    appDoes: 'Es wurde nichts gesendet. Die Liste bleibt erhalten.',
    youCan:
      'Unter „Leeren“ die markierten Zeilen ansehen, reparieren oder entfernen und noch einmal „Leeren“ drücken.',
  },
  'item-unknown': {
    happened: 'Diese URL ist nicht in dem Auftrag.',
    appDoes: 'Nichts wurde geändert.',
    youCan: 'Den Auftrag noch einmal wählen, um seine URLs zu sehen, wie sie jetzt sind.',
  },
  'item-not-sendable': {
    happened: 'Mindestens eine dieser URLs lässt sich bei ihrem Stand nicht erneut senden.',
    appDoes: 'Es wurde nichts gesendet.',
    youCan: 'Nur Abgelehntes, Unsicheres, Unbestätigtes, Belassenes oder Gestopptes erneut senden.',
  },
  'link-not-allowed': {
    happened: 'Diese URL öffnet die App nicht.',
    appDoes: 'Sie öffnet nur https-URLs auf Domains des eigenen Kontos.',
    youCan: 'Die URL kopieren und selbst im Browser öffnen.',
  },
  'ticket-empty': {
    happened: 'In diesem Auftrag dauert nichts mehr zu lange.',
    appDoes: 'Es wurde keine Anfrage geschrieben.',
    youCan: 'Den Auftrag noch einmal ansehen: Vielleicht ist ImageKit inzwischen fertig.',
  },
  'mail-not-opened': {
    happened: 'Es ließ sich kein Mailprogramm öffnen.',
    appDoes: 'Der ganze Text der Anfrage liegt in der Zwischenablage.',
    youCan: 'Eine Mail an support@imagekit.io schreiben und den Text einfügen.',
  },
  'preset-unknown': {
    happened: 'Diese Vorlage gibt es nicht mehr.',
    appDoes: 'Die Liste bleibt, wie sie ist.',
    youCan: 'Eine andere Vorlage wählen.',
  },
  'preset-limit': {
    happened: 'Es gibt so viele Vorlagen, wie die App aufheben kann.',
    appDoes: 'Es wurde nichts gespeichert. Die Liste bleibt, wie sie ist.',
    youCan: 'Eine Vorlage löschen, die niemand mehr braucht, und noch einmal speichern.',
  },
  'preset-name-taken': {
    happened: 'Eine andere Vorlage heißt schon so.',
    appDoes: 'Beide bleiben, wie sie sind.',
    youCan: 'Einen anderen Namen wählen.',
  },
  'backup-unusable': {
    happened: 'Die Kopie des Verlaufs lässt sich jetzt nicht zurückholen.',
    appDoes: 'Der Verlauf bleibt, wie er ist, und die Kopie bleibt daneben liegen.',
    youCan:
      'Hat der neue Verlauf schon Aufträge, mit ihm weiterarbeiten: Die Kopie lässt sich nicht damit vereinen.',
  },
  'journal-unavailable': {
    happened: 'Die Datei mit dem Verlauf lässt sich nicht lesen oder schreiben.',
    appDoes: 'Die App sendet nichts, was sie nicht aufschreiben kann.',
    youCan: 'Prüfen, ob die Festplatte voll ist und dort geschrieben werden darf, dann die App neu öffnen.',
  },
  'journal-read-only': {
    happened: 'Eine zweite App oder eine neuere Version schreibt gerade den Verlauf.',
    appDoes: 'Dieses Fenster zeigt ihn nur und sendet nichts.',
    youCan: 'Die andere verwenden, oder sie schließen und diese neu öffnen.',
  },
  'settings-failed': {
    happened: 'Die Einstellungen konnten nicht gespeichert werden.',
    appDoes: 'Es gelten die Einstellungen von vorher.',
    youCan: 'Prüfen, ob die Festplatte voll ist, und noch einmal versuchen.',
  },
}
