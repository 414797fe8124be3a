import { counted } from './counted.ts'
import { daysAgo } from './time.ts'

export const presetWords = {
  title: 'Presets',
  subtitle: 'Lists you clear again and again. Using one fills the Clear screen and sends nothing.',
  list: 'Presets',
  use: 'Use',
  applyNamed: (name: string) => `Use ${name}`,
  menu: (name: string) => `More for ${name}`,
  rename: 'Rename',
  remove: 'Delete',
  name: 'Name',
  saveName: 'Save',
  removed: (name: string) => `${name} deleted.`,
  restored: (name: string) => `${name} is back.`,
  emptyTitle: 'No presets yet',
  emptyWords: 'Make a list on the Clear screen and choose Save as preset. It will wait for you here.',
  emptyAction: 'Go to Clear',
  nameMissing: 'Enter a name.',
  nameTaken: 'Another preset has this name. Choose another one.',
} as const

interface Preset {
  readonly urls: number
  readonly uses: number
  readonly lastUsedAt: number | null
}

/** `42 URLs · used yesterday · 12 times` */
export function presetFacts({ urls, uses, lastUsedAt }: Preset, now: number): string {
  const size = counted(urls, 'URL', 'URLs')
  if (lastUsedAt === null) return `${size} · not used yet`
  const last = `${size} · used ${daysAgo(lastUsedAt, now)}`
  return uses > 1 ? `${last} · ${counted(uses, 'time', 'times')}` : last
}
