import { Parser } from 'htmlparser2'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'

export type Reference = 'csv' | 'xlsx' | 'xml'

/** A library alone: the file is read in this worker, and nothing is judged. Tells how much it found. */
self.addEventListener('message', (event: MessageEvent<{ kind: Reference; file: File }>) => {
  const { kind, file } = event.data
  void readers[kind](file).then((found) => self.postMessage(found, { transfer: [] }))
})

const readers: Readonly<Record<Reference, (file: File) => Promise<number>>> = {
  csv: (file) =>
    new Promise((resolve) => {
      let rows = 0
      Papa.parse(file, { step: () => void (rows += 1), complete: () => resolve(rows) })
    }),
  xlsx: async (file) => {
    const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()))
    return sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  },
  xml: async (file) => {
    let elements = 0
    const parser = new Parser({ onopentag: () => void (elements += 1) }, { xmlMode: true })
    const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) parser.write(piece.value)
    parser.end()
    return elements
  },
}
