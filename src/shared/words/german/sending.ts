import type { KeepName } from '../../purge/keeping.ts'
import { sendsOf, type SpeedName } from '../../purge/speed.ts'
import { counted } from '../counted.ts'
import type * as english from '../sending.ts'

const names: Readonly<Record<SpeedName, string>> = {
  slowest: 'Am langsamsten',
  slower: 'Langsamer',
  usual: 'Üblich',
  faster: 'Schneller',
}

const why: Readonly<Record<SpeedName, string>> = {
  slowest: 'lässt dem Team und anderen Programmen am meisten Platz.',
  slower: 'wenn ImageKit oft zu warten bittet.',
  usual: 'was ImageKit, so heißt es, immer zulässt.',
  faster: 'ImageKit bittet vielleicht zu warten, was am Ende länger dauern kann.',
}

export const speedWords: typeof english.speedWords = {
  title: 'Tempo',
  words:
    'Wie schnell URLs gesendet werden. Alle Aufträge eines Kontos teilen es sich. Bittet ImageKit zu warten, wartet die App genau so lange, sendet langsamer und wird von selbst wieder schneller.',
  label: 'Senden',
  name: (speed) => names[speed],
  hint: (speed) => `${counted(sendsOf[speed].perSecond, 'URL', 'URLs')} je Sekunde: ${why[speed]}`,
}

const keepNames: Readonly<Record<KeepName, string>> = {
  'half-year': 'Ein halbes Jahr',
  year: 'Ein Jahr',
  'two-years': 'Zwei Jahre',
  always: 'Immer',
}

export const keepWords: typeof english.keepWords = {
  title: 'Verlauf',
  words:
    'Nach dieser Zeit verschwinden die einzelnen URLs eines fertigen Auftrags aus der Aktivität, damit der Verlauf nicht endlos wächst. Der Auftrag, seine Zahlen und sein Verbrauch bleiben.',
  label: 'URLs fertiger Aufträge behalten',
  name: (keep) => keepNames[keep],
  compacted:
    'Die einzelnen URLs wurden entfernt, weil der Auftrag alt ist. Die Zahlen bleiben. In den Einstellungen steht, wie lange sie behalten werden.',
}

export const whoWords: typeof english.whoWords = {
  title: 'Wer geleert hat',
  words:
    'Jeder Auftrag kann den Benutzernamen dieses Computers festhalten, damit das Team unter „Aktivität“ und in Berichten sieht, wer geleert hat. Der Name bleibt auf diesem Computer und geht nie an ImageKit. Frühere Aufträge behalten, was sie haben.',
  label: 'Meinen Benutzernamen festhalten',
  choices: { on: 'Festhalten', off: 'Nicht festhalten' },
}
