import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..', '..')
const packageJson = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const documents = globSync('{*.md,docs/*.md,docs/decisions/*.md,docs/guide/**/*.md}', { cwd: root }).map(
  (file) => file.replaceAll('\\', '/'),
)

const foldersOf = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** What stands between backticks in a text. */
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word)

describe('the documents', () => {
  it('are found', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md']))
    expect(documents.length).toBeGreaterThan(12)
  })

  it.each(documents)('%s names only commands that there are', (file) => {
    const named = [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([])
  })

  it.each(documents)('%s links to nothing that is gone', (file) => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
    const gone = links.filter(([, path = '']) => !existsSync(join(root, dirname(file), path)))
    expect(gone.map(([, path]) => path)).toEqual([])
  })

  it.each(documents)('%s names files and folders of the project that there are', (file) => {
    const named = quoted(textOf(file)).filter((word) =>
      /^(?:src|tests|scripts|docs|bench|build|\.github)\/[\w./-]*$/.test(word),
    )
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

it('CONTRIBUTING.md names every command', () => {
  const words = new Set(textOf('CONTRIBUTING.md').match(/[\w:-]+/g))
  expect(Object.keys(packageJson.scripts).filter((name) => !words.has(name))).toEqual([])
})

it('every dependency has its reason', () => {
  const reasons = textOf('docs/decisions/0006-dependencies.md')
  const all = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })
  const named = (name: string) => reasons.includes(name) || name.startsWith('@types/')
  expect(all.filter((name) => !named(name))).toEqual([])
})

describe('docs/architecture.md', () => {
  const named = quoted(textOf('docs/architecture.md'))

  it.each(['shared', 'renderer'])('has a place for every folder of src/%s', (side) => {
    const missing = foldersOf(`src/${side}`).filter(
      (name) => name !== 'public' && !named.includes(`src/${side}/${name}`) && !named.includes(name),
    )
    expect(missing).toEqual([])
  })

  it('names every domain of main', () => {
    expect(foldersOf('src/main').filter((name) => !named.includes(name))).toEqual([])
  })
})
