import { activity } from '#shared/words/activity.ts'
import { useInfo } from '../state/info-store.ts'

/** Why the person's own browser may still show the old picture, with the keys of this system. */
export function browserHint(): string {
  const isMac = useInfo.getState().info?.platform === 'darwin'
  return activity.openHint(activity.reloadKeys[isMac ? 'mac' : 'other'])
}
