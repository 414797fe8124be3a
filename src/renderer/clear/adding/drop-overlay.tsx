import { clearWords } from '#shared/words/clear.ts'
import { Icon } from '../../ui/icon.tsx'
import { usePlace } from '../../state/place-store.ts'
import { useClear } from '../clear-store.ts'
import styles from './drop-overlay.module.css'

/** Shown over the whole window while something is dragged over it: anywhere is right. */
export function DropOverlay() {
  const dragging = useClear((state) => state.dragging)
  const isPresets = usePlace(({ place }) => place === 'presets')
  if (!dragging) return null
  return (
    <div className={styles['overlay']}>
      <div className={styles['card']}>
        <Icon name="upload" size="large" />
        <p className={styles['title']}>{clearWords.overlay}</p>
        <p>{isPresets ? clearWords.overlayPresets : clearWords.overlayText}</p>
      </div>
    </div>
  )
}
