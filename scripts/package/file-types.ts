/** The files that "Open with" offers the app for: one of several, never the default. */
export interface FileType {
  /** Without a dot. */
  readonly ext: string
  readonly name: string
  readonly mimeType: string
}

export const fileTypes: readonly FileType[] = [
  { ext: 'csv', name: 'CSV table', mimeType: 'text/csv' },
  { ext: 'tsv', name: 'TSV table', mimeType: 'text/tab-separated-values' },
  { ext: 'txt', name: 'Text', mimeType: 'text/plain' },
  {
    ext: 'xlsx',
    name: 'Excel workbook',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { ext: 'xml', name: 'Sitemap', mimeType: 'application/xml' },
  { ext: 'json', name: 'JSON', mimeType: 'application/json' },
  { ext: 'har', name: 'HAR recording', mimeType: 'application/json' },
]
