import type * as english from '../states.ts'

export const stateNames: typeof english.stateNames = {
  waiting: 'Wartet',
  sending: 'Wird gesendet',
  clearing: 'Wird geleert',
  cleared: 'Geleert',
  untracked: 'Unbestätigt',
  refused: 'Abgelehnt',
  unsure: 'Unsicher',
  left: 'Belassen',
  stopped: 'Gestoppt',
}

export const watchingWords: typeof english.watchingWords = {
  takingLong: 'Dauert lange',
  paused: 'Wartet auf „Fortsetzen“',
  needsKey: 'Braucht zum Weiterverfolgen den Schlüssel',
  takingLongWhy: 'Nach 15 Minuten noch nicht fertig; üblich sind wenige',
}

export const plain: typeof english.plain = {
  waiting: 'Wird gesendet, wenn sie an der Reihe ist',
  sending: 'Wird gerade gesendet',
  clearing: 'ImageKit arbeitet daran',
  cleared: 'ImageKit meldet sie als geleert',
  untracked: 'ImageKit nahm sie an, kann aber nicht mehr sagen, wie es ausging',
  refused: 'ImageKit sagte Nein',
  unsure: 'Gesendet, aber es ist nicht bekannt, ob ImageKit sie annahm',
  left: 'Auf Wunsch belassen, wie sie ist',
  stopped: 'Nicht gesendet: Der Auftrag wurde gestoppt',
}

export const because: typeof english.because = {
  'rate-limited': 'ImageKit bat zu warten; es wird von selbst wieder versucht',
  'service-unavailable': 'ImageKit ist gerade nicht verfügbar; es wird von selbst wieder versucht',
  offline: 'Dieser Computer ist offline; gesendet wird, wenn das Netz zurück ist',
  dns: 'ImageKit war im Netz nicht zu finden; es wird von selbst wieder versucht',
  'refused-connection': 'Keine Verbindung zu ImageKit; es wird von selbst wieder versucht',
  tls: 'Keine sichere Verbindung zu ImageKit; es wird von selbst wieder versucht',
  proxy:
    'Der Proxy des Netzes ließ es nicht durch, vielleicht fehlt ein Passwort; es wird von selbst wieder versucht',
  key: 'Wartet auf einen gültigen Schlüssel',
  blocked: 'Wartet: ImageKit nimmt von diesem Konto keine Anfragen mehr an',
  'refused-by-imagekit': 'ImageKit sagte Nein',
  'no-answer': 'Gesendet, aber es kam keine Antwort',
  'cut-off': 'Gesendet, aber die Verbindung riss vor der Antwort ab',
  'server-error': 'Gesendet, aber ImageKit meldete eigene Schwierigkeiten',
  'html-answer': 'Gesendet, aber etwas anderes als der Dienst von ImageKit antwortete',
  'no-request-id': 'Gesendet, aber die Antwort hatte keine Request-ID zum Verfolgen',
  'unknown-status': 'Gesendet, aber die Antwort von ImageKit kennt die App nicht',
  redirected: 'Gesendet, aber die Antwort wies woandershin, und dem folgt die App nicht',
  'app-closed': 'Die App wurde geschlossen, bevor eine Antwort kam',
  'restored-journal': 'Der Verlauf ist eine ältere Kopie: Vielleicht wurde sie seitdem gesendet',
  'request-forgotten': 'ImageKit nahm sie an, kennt die Anfrage aber nicht mehr',
  'too-old': 'ImageKit nahm sie an, sagte aber 7 Tage lang nichts Endgültiges',
  'account-removed':
    'Das Konto wurde hier entfernt, deshalb kann ImageKit nicht gefragt werden, wie es ausging',
  'unknown-word': 'ImageKit meldet einen Stand, den die App nicht kennt; sie fragt weiter',
  'status-unreachable':
    'ImageKit nahm sie an; der Stand ist gerade nicht zu erfragen und wird wieder erfragt',
}

export const inShort: typeof english.inShort = {
  'refused-by-imagekit': 'ImageKit sagte Nein',
  'no-answer': 'Keine Antwort',
  'cut-off': 'Abgerissen',
  'server-error': 'Störung bei ImageKit',
  'html-answer': 'Anderes antwortete',
  'no-request-id': 'Keine Request-ID',
  'unknown-status': 'Unbekannte Antwort',
  redirected: 'Wies woandershin',
  'app-closed': 'App war geschlossen',
  'restored-journal': 'Verlauf ist älter',
  'request-forgotten': 'Von ImageKit vergessen',
  'too-old': '7 Tage ohne Ende',
}

export const pauseSentences: typeof english.pauseSentences = {
  person: {
    happened: 'Dieser Auftrag macht auf Wunsch Pause.',
    appDoes: 'Schon Gesendetes wird weiter verfolgt.',
    youCan: 'Für den Rest „Fortsetzen“ drücken.',
  },
  'key-refused': {
    happened: 'ImageKit hat den Schlüssel nicht angenommen.',
    appDoes: 'Die App sendet nicht weiter, und keine URL gilt als gescheitert.',
    youCan: 'Den Schlüssel ersetzen und „Fortsetzen“ drücken: Es geht weiter, wo es aufhörte.',
  },
  'key-missing': {
    happened: 'Der Schlüssel dieses Kontos ist nicht zur Hand.',
    appDoes: 'Ohne ihn wird nichts gesendet, und Gesendetes lässt sich nicht verfolgen.',
    youCan: 'Den Schlüssel eingeben und „Fortsetzen“ drücken: Es geht weiter, wo es aufhörte.',
  },
  blocked: {
    happened:
      'ImageKit nimmt keine Anfragen mehr an: Wahrscheinlich ist das Monatslimit verbraucht, vielleicht anderswo.',
    appDoes: 'Die App hebt den Rest der Liste auf und versucht nichts von selbst.',
    youCan: 'Anderswo Verbrauchtes eintragen, oder fortsetzen, wenn wieder etwas frei ist.',
  },
  outage: {
    happened:
      'Drei Antworten nacheinander waren unklar: ImageKit oder das Netz scheint Schwierigkeiten zu haben.',
    appDoes: 'Die App sendet nicht weiter, damit nur wenige URLs unsicher sind.',
    youCan: 'Ein wenig warten, dann „Fortsetzen“ drücken.',
  },
  'unknown-answer': {
    happened: 'ImageKit gab eine Antwort, die die App nicht kennt.',
    appDoes: 'Die App sendet nicht weiter und hebt den Rest der Liste auf.',
    youCan: 'Lesen, was ImageKit sagt, dann „Fortsetzen“ drücken oder den Auftrag stoppen.',
  },
  restart: {
    happened: 'Die App wurde geschlossen, bevor alles gesendet war.',
    appDoes: 'Schon Gesendetes wird weiter verfolgt. Der Rest wird nur auf Wunsch gesendet.',
    youCan: 'Für den Rest „Fortsetzen“ drücken.',
  },
  restored: {
    happened: 'Der Verlauf ist eine ältere Kopie als der zuletzt verwendete.',
    appDoes: 'Alles Unfertige gilt als unsicher, weil es seitdem gesendet worden sein kann.',
    youCan: 'Erneut senden, was sicher geleert sein soll, oder es belassen.',
  },
  journal: {
    happened: 'Der Verlauf lässt sich nicht schreiben.',
    appDoes: 'Die App sendet nichts, was sie nicht aufschreiben kann.',
    youCan:
      'Auf der Festplatte Platz schaffen, oder beenden, was die Datei sonst festhält, etwa eine Sicherung. Dann „Fortsetzen“ drücken.',
  },
}

export const keychainLocked: typeof english.keychainLocked = {
  happened: 'Der Passwortspeicher dieses Computers ist gesperrt oder antwortet nicht.',
  appDoes: 'Ohne den Schlüssel wird nichts gesendet, und Gesendetes lässt sich nicht verfolgen.',
  youCan:
    'Den Passwortspeicher entsperren und „Fortsetzen“ drücken. Oder den Schlüssel noch einmal eingeben.',
}
