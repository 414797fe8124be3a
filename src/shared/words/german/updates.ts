import { inPercent } from '../counted.ts'
import type * as english from '../updates.ts'

export const updateWords: typeof english.updateWords = {
  title: 'Aktualisierungen',
  byItself: 'Einmal am Tag nach einer neueren Version suchen',
  byItselfChoices: { on: 'Ein', off: 'Aus' },
  look: 'Jetzt suchen',
  download: 'Herunterladen',
  downloadAgain: 'Noch einmal herunterladen',
  stop: 'Herunterladen stoppen',
  install: 'Installieren und neu starten',
  takeBack: 'Nicht installieren',
  openPage: 'Seite mit der neueren Version öffnen',
  whatIsNew: 'Was neu ist',
  show: 'Was neu ist',
  progress: 'Herunterladen',
}

export const updateModeWords: typeof english.updateModeWords = {
  installs:
    'Die App fragt vor dem Herunterladen und vor dem Installieren und installiert nie während eines Auftrags.',
  announces: 'Die App sagt, wenn es eine neuere Version gibt. Zu holen ist sie auf ihrer Seite.',
  'off-development': 'Diese Version wurde aus dem Quelltext gebaut und sucht nicht nach Aktualisierungen.',
  'off-unsigned':
    'Diese Version ist nicht signiert und sucht deshalb nicht nach Aktualisierungen: Eine echte wäre von einer falschen nicht zu unterscheiden.',
  'off-no-address': 'Diese Version weiß nicht, wo es Aktualisierungen gibt.',
}

export const sentences: typeof english.sentences = {
  idle: () => 'Noch nicht gesucht.',
  looking: () => 'Nach einer neueren Version wird gesucht …',
  newest: () => 'Das ist die neueste Version.',
  found: (version) => `Purge Desk ${version} ist da.`,
  downloading: (version, percent) =>
    `Purge Desk ${version} wird heruntergeladen: ${inPercent(percent / 100)}.`,
  ready: (version) => `Purge Desk ${version} ist heruntergeladen und kann installiert werden.`,
  waiting: (version) =>
    `Purge Desk ${version} wird installiert, sobald die laufenden Aufträge alles gesendet haben.`,
  installing: (version) => `Purge Desk ${version} wird installiert. Die App startet von selbst neu.`,
  'look-failed': () =>
    'Die Suche nach einer neueren Version hat nicht geklappt. Die App bleibt, wie sie ist, und sucht morgen wieder. Gleich noch einmal suchen geht auch.',
  'download-failed': (version) =>
    `Purge Desk ${version} ließ sich nicht herunterladen oder kommt nicht vom Hersteller der App. Die App bleibt, wie sie ist. Noch einmal herunterladen ist möglich.`,
  'install-failed': (version) =>
    `Purge Desk ${version} ließ sich nicht installieren. Nichts wurde geändert. Noch einmal installieren oder von der Seite holen.`,
}
