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

it('keeps the data unless somebody says otherwise', () => {
  expect(installer).toContain('MB_DEFBUTTON2')
  expect(installer).toContain('/SD IDNO')
})
