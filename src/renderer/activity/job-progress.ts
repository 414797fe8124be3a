import type { JobView } from '#shared/ipc/views.ts'
import { batchesOf, batchSize } from '#shared/purge/batch.ts'
import type { ProgressSegment } from '../ui/progress.tsx'

/** The coloured pieces of a job's bar; what waits is the empty rest. */
export function segmentsOf({
  counts,
  takingLong,
  sentAgain,
}: Pick<JobView, 'counts' | 'takingLong' | 'sentAgain'>): readonly ProgressSegment[] {
  return [
    { id: 'cleared', value: counts.cleared, tone: 'cleared' },
    { id: 'clearing', value: counts.clearing - takingLong + counts.sending, tone: 'clearing' },
    { id: 'look', value: takingLong + counts.unsure + counts.untracked, tone: 'look' },
    { id: 'refused', value: counts.refused, tone: 'stop' },
    { id: 'over', value: counts.left + counts.stopped + sentAgain, tone: 'waiting' },
  ]
}

/** URLs for which nothing more happens by itself. */
export function settledCount({ counts, sentAgain }: Pick<JobView, 'counts' | 'sentAgain'>): number {
  const { cleared, untracked, refused, unsure, left, stopped } = counts
  return cleared + untracked + refused + unsure + left + stopped + sentAgain
}

/** Which batch of at most 100 is being sent. */
export function batchNow({ counts, total }: Pick<JobView, 'counts' | 'total'>): {
  readonly batch: number
  readonly batches: number
} {
  const batches = batchesOf(total)
  const left = counts.waiting
  return { batch: Math.min(batches, Math.floor((total - left) / batchSize) + 1), batches }
}
