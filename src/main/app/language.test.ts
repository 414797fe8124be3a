import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { germanOfMain } from './language.ts'

it('main has the German of every file of words that it speaks from', () => {
  const folder = new URL('../', import.meta.url)
  const used = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('language.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/^import \{.*#shared\/words\/([\w-]+)\.ts'/gm),
    ])
    .map(([, file = '']) => file)
  // Tickets are written in English for ImageKit's support; the others have no words of their own.
  const english = ['language', 'tickets', 'time']
  const spoken = [...new Set(used)].filter((file) => !english.includes(file))
  expect(Object.keys(germanOfMain).toSorted()).toEqual(spoken.toSorted())
})
