import { inPercent } from '../counted.ts'
import type * as english from '../receipt.ts'

export const receiptFileWords: typeof english.receiptFileWords = {
  save: 'Als CSV speichern',
  saveBlocked: 'Speichern, was nicht geht',
  preparing: (share) => `Wird vorbereitet … ${inPercent(share)}`,
  fileName: (list) => `Nachweis zu ${list}.csv`,
  blockedFileName: (list) => `Zu reparieren in ${list}.csv`,
  columns: {
    file: 'Datei',
    sheet: 'Blatt',
    line: 'Zeile',
    fate: 'Was daraus wurde',
    detail: 'Im Einzelnen',
    sent: 'Was gesendet wird',
    why: 'Warum es nicht geht',
    next: 'Was zu tun ist',
  },
  mergedWith: (place) => `Dieselbe URL wie ${place}. Sie wird einmal gesendet und zählt einmal.`,
  coveredBy: (place) => `${place} leert sie schon.`,
  place: (unit, file) => `${unit} von ${file}`,
  notRead: 'Nicht gelesen',
}
