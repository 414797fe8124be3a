import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inProject } from '../support/root.ts'
import type { Licensed } from './gather.ts'

const file = inProject('out', 'THIRD-PARTY-LICENCES.txt')
const line = '-'.repeat(80)

/** Writes the texts that go into the package. */
export function writeLicences(packages: readonly Licensed[]): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, licencesText(packages))
}

export function licencesText(packages: readonly Licensed[]): string {
  const intro =
    'Purge Desk holds code of the packages below. Electron brings the licences of Chromium and Node.js in files of its own.\n'
  return [intro, ...packages.map(partOf)].join(`\n${line}\n\n`)
}

function partOf({ name, version, licence, text }: Licensed): string {
  return `${name} ${version}: ${licence}\n\n${text ?? 'The package names this licence and brings no text of it.'}\n`
}
