import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inProject } from '../support/root.ts'
import { fileTypes } from './file-types.ts'

const installer = readFileSync(inProject('build', 'installer.nsh'), 'utf8')

it("offers the same files on Windows as on the other systems, and never becomes any file's default", () => {
  const offered = [...installer.matchAll(/!insertmacro \$\{MACRO\} "(\w+)"/g)].map(([, ext]) => ext)
  expect(offered).toEqual(fileTypes.map(({ ext }) => ext))
  expect(installer).not.toMatch(/WriteRegStr SHELL_CONTEXT "\$\{PURGE_DESK_CLASSES\}\\\.\$\{EXT\}" ""/)
})

/** What the uninstaller does, a line each, without remarks. */
const uninstalling = (installer.split('!macro customUnInstall')[1] ?? '')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith(';'))

it('asks about the data when the app goes, which a one-click uninstaller shows only without an answer of its own', () => {
  const question = uninstalling.find((line) => line.startsWith('MessageBox'))
  expect(question).toBe('MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$R0" IDNO purgeDeskKeep')
})

it('keeps the data on No, on Enter, in silence, and when an update takes the old version off', () => {
  const at = (start: string) => uninstalling.findIndex((line) => line.startsWith(start))
  const order = [
    '${ifNot} ${isUpdated}',
    'ClearErrors',
    '${GetOptions} $R0 "/S" $R1',
    '${if} ${Errors}',
    'MessageBox',
    'RMDir /r',
    'purgeDeskKeep:',
  ].map(at)
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(uninstalling.filter((line) => line.startsWith('RMDir'))).toHaveLength(2)
})
