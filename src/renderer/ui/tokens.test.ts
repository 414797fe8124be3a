import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The colours as the style sheet has them: `--name: light-dark(#light, #dark)`. */
function colours(): ReadonlyMap<string, readonly [light: string, dark: string]> {
  const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
  const found = sheet.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]))
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['page', 'surface', 'raised', 'hover']
const states = ['cleared', 'clearing', 'waiting', 'look', 'stop']
/** Text, or what says as much as text, on every ground it may stand on: 4.5 : 1 (WCAG 1.4.3). */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...grounds, 'accent-soft', ...states.map((state) => `${state}-soft`)]],
  ['text-2', [...grounds, 'accent-soft', ...states.map((state) => `${state}-soft`)]],
  ['text-3', grounds],
  ['accent', [...grounds, 'accent-soft']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['stop-ink', ['stop']],
  ...states.map((state) => [state, [...grounds, `${state}-soft`]] as const),
]
/** Edges of what can be pressed or written in: 3 : 1 (WCAG 1.4.11). */
const edges: readonly (readonly [string, readonly string[]])[] = [['control-line', grounds]]

const pairs = [
  ...text.flatMap(([name, on]) => on.map((ground) => ({ name, ground, least: 4.5 }))),
  ...edges.flatMap(([name, on]) => on.map((ground) => ({ name, ground, least: 3 }))),
]

describe('the contrast of the tokens', () => {
  const known = colours()
  it.each(pairs)('$name on $ground is at least $least : 1, light and dark', ({ name, ground, least }) => {
    const front = known.get(name)
    const back = known.get(ground)
    if (!front || !back) throw new Error(`There is no colour ${name} or ${ground}`)
    expect(contrast(front[0], back[0])).toBeGreaterThanOrEqual(least)
    expect(contrast(front[1], back[1])).toBeGreaterThanOrEqual(least)
  })

  it('is asked of every colour there is, but those that only divide', () => {
    const asked = new Set(pairs.flatMap(({ name, ground }) => [name, ground]))
    expect([...known.keys()].filter((name) => !asked.has(name))).toEqual(['line', 'drop-line'])
  })

  it('begins with the colour that the window itself has before the page is drawn', () => {
    const main = readFileSync(join(import.meta.dirname, '../../main/app/window.ts'), 'utf8')
    const [light = '', dark = ''] = known.get('page') ?? []
    expect(main).toContain(`{ light: '${light}', dark: '${dark}' }`)
  })
})
