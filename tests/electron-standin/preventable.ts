import { strict } from './strict.ts'

/** An event as Electron hands it to listeners: `preventDefault` on it refuses what is about to happen. */
export function preventable(fields: object): { event: object; prevented: () => boolean } {
  let prevented = false
  const event = strict<Electron.Event>('event', {
    ...fields,
    get defaultPrevented() {
      return prevented
    },
    preventDefault() {
      prevented = true
    },
  })
  return { event, prevented: () => prevented }
}
