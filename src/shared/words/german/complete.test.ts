import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { german } from './german.ts'

const folder = new URL('../', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    file.endsWith('.ts') && !file.includes('test') && !file.startsWith('german') && file !== 'spoken.ts',
)
const texts = files.map(
  (file) => [file.replaceAll('\\', '/'), readFileSync(new URL(file, folder), 'utf8')] as const,
)

/** `[file, name of the export, name under which it is translated]` */
const spokenThings = texts.flatMap(([file, text]) =>
  [...text.matchAll(/^export const (\w+) = spoken(?:<.*>)?\(\s*'([\w/-]+)'/gm)].map(
    ([, name = '', translated = '']) => [file, name, translated] as const,
  ),
)

describe('the German words', () => {
  it.each(spokenThings)('%s: %s is translated under its own name, %s', (file, name, translated) => {
    const home = file.startsWith('help/') ? 'help' : file.replace(/\.ts$/, '')
    expect(translated).toBe(`${home}/${name}`)
    const vocabulary: Readonly<Record<string, Readonly<Record<string, unknown>>>> = german
    expect(vocabulary[home]?.[name]).toBeDefined()
  })

  it('are all there is to translate: whatever is exported with a text in it is spoken', () => {
    const plain = texts.flatMap(([file, text]) =>
      [...text.matchAll(/^export const (\w+)(?:: [^=]+)? = (?!spoken)[^\n]*/gm)].map(
        ([, name = '']) => `${file} ${name}`,
      ),
    )
    expect(plain.toSorted()).toEqual([
      'findings.ts findings',
      'help/chapter-of-finding.ts chapterOfFinding',
      'help/chapter.ts chapterIds',
      'language.ts locales',
      'tickets.ts supportAddress',
      'tickets.ts ticketText',
    ])
    expect(spokenThings.length).toBeGreaterThan(90)
  })

  it('have no surplus file and no surplus word', () => {
    const known = new Set(spokenThings.map(([, , translated]) => translated))
    const own = Object.entries(german).flatMap(([file, words]) =>
      Object.keys(words).map((name) => `${file}/${name}`),
    )
    expect(own.filter((name) => !known.has(name))).toEqual([])
  })

  it('speak to nobody by du or Sie, and quote as German does', () => {
    const said = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('test'))
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/\/\[[^\n]*\]\//g, ''))
      .join('\n')
    expect(said.match(/[^\n]*\b(?:du|dein\w*|Ihnen|Ihre[mnrs]?)\b(?! Zeilen)[^\n]*/g) ?? []).toEqual([])
    expect(said.match(/[^\n]*(?:\p{L}”|“\p{L})[^\n]*/gu) ?? []).toEqual([])
  })
})
