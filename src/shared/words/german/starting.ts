import type * as english from '../starting.ts'

export const starting: typeof english.starting = {
  title: 'Purge Desk',
  failed:
    'Die App konnte nicht starten. Es wurde nichts gesendet und nichts geändert.\n\nBitte prüfen, ob die Festplatte voll ist und ob in den Ordner der App geschrieben werden darf, dann die App noch einmal öffnen.',
  leaky: (what) =>
    `Die App wurde mit ${what} gestartet. Das könnte anderen den ImageKit-Schlüssel zeigen, deshalb startet sie nicht. Es wurde nichts gesendet und nichts geändert.\n\nBitte über das übliche Symbol öffnen. Kommt diese Meldung wieder, kann, wer diesen Computer betreut, ${what} aus der Verknüpfung oder den Systemeinstellungen nehmen.`,
  noSandbox:
    'Dieser Computer gibt Purge Desk keine Sandbox, die Wand zwischen hineingezogenen Dateien und allem anderen. Ohne sie startet die App nicht. Es wurde nichts gesendet und nichts geändert.\n\nBitte das deb-Paket statt des AppImage installieren, oder, wer diesen Computer betreut, kann „unprivileged user namespaces“ dafür erlauben.',
}
