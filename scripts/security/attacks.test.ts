import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inProject } from '../support/root.ts'
import { attacks } from './attacks.ts'

it('has each point of the checklist, but for the fuses, which are read in a packed program', () => {
  const points = Array.from({ length: 20 }, (_, at) => String(at + 1)).filter((point) => point !== '19')
  const named = new Set(attacks.map(({ point }) => point))
  expect(points.filter((point) => !named.has(point))).toEqual([])
})

it('names files that there are, and leaves out no spec of the walls', () => {
  const files = attacks.flatMap(({ by }) => by.map(({ file }) => file))
  expect(files.filter((file) => !existsSync(inProject(file)))).toEqual([])
  const specs = globSync('tests/e2e/security/*.spec.ts', { cwd: inProject() }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  expect(specs.filter((file) => !files.includes(file))).toEqual([])
})

it('says each attack once', () => {
  const said = attacks.map(({ point, what }) => `${point} ${what}`)
  expect(new Set(said).size).toBe(said.length)
})

it('is what docs/security.md speaks of: each of its specs and tests is tried', () => {
  const doc = readFileSync(inProject('docs', 'security.md'), 'utf8')
  const files = attacks.flatMap(({ by }) => by.map(({ file }) => file))
  const named = [...doc.matchAll(/`([\w.-]+\.(?:test|spec)\.ts)`/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([])
})
