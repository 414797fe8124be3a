import { useEffect, useRef, useState } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { reportWords } from '#shared/words/report.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { saveReportCsv, saveReportHtml } from './gather.ts'

const table = () => ({ id: 'csv', label: reportWords.csv, hint: reportWords.csvHint }) as const
const page = () => ({ id: 'html', label: reportWords.html, hint: reportWords.htmlHint }) as const

/** The job's report as a table or as a page to print. */
export function ExportReport({ job }: { readonly job: JobView }) {
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const save = async (kind: 'csv' | 'html') => {
    const own = new AbortController()
    stop.current = own
    setShare(0)
    const going = { progress: setShare, signal: own.signal }
    await (kind === 'csv' ? saveReportCsv(job, going) : saveReportHtml(job, going))
    if (!own.signal.aborted) setShare(null)
  }
  if (share !== null) return <output>{reportWords.preparing(share)}</output>
  return (
    <MenuButton
      size="small"
      icon="save"
      label={reportWords.export}
      entries={job.compactedAt === undefined ? [table(), page()] : [page()]}
      onAction={(kind) => void save(kind)}
    />
  )
}
