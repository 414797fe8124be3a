import { complete } from '../urls/complete.ts'
import { serialise, split } from '../urls/serialise.ts'
import type { Serialised } from '../urls/serialise.ts'
import { unwrap } from '../urls/unwrap.ts'
import { blankKey, partsOf } from './blanks.ts'
import type { Part } from './blanks.ts'
import { encodeInQuery, encodeSegment } from './values.ts'

/** URLs that blanks may make out of a preset. */
export const fillLimit = 10_000

/** What stands for a value where a line is judged before its blanks are filled. */
const sample = 'blank'

/** The values by `blankKey`. */
export type Values = ReadonlyMap<string, readonly string[]>

export type FillProblem =
  /** The blank stands where it would choose the domain. */
  | 'blank-in-host'
  /** A percent sign before the blank would take the value's first characters for its own. */
  | 'blank-after-percent'
  /** With this value the URL leads to another folder. */
  | 'leaves-folder'
  /** The value ends the line with a sign that is taken for the sentence's own: `Sale!`. */
  | 'ends-oddly'

export type Filled =
  | { readonly ok: true; readonly lines: readonly string[] }
  | {
      readonly ok: false
      readonly problem: FillProblem
      /** From 1. */
      readonly line: number
      /** The line as it would be. */
      readonly text: string
    }

/** How many lines there will be; 0 while a blank has no value. */
export function filledCount(lines: readonly string[], values: Values): number {
  let sum = 0
  for (const line of lines) {
    let product = 1
    for (const name of namesIn(partsOf(line))) product *= values.get(name)?.length ?? 0
    sum += product
  }
  return sum
}

/** Every line with every combination of its blanks' values. The values must have been held against `valueProblem`. */
export function fill(lines: readonly string[], values: Values): Filled {
  const filled: string[] = []
  for (const [at, line] of lines.entries()) {
    const parts = partsOf(line)
    const names = namesIn(parts)
    if (names.length === 0) {
      filled.push(write(parts))
      continue
    }
    const frame = frameOf(parts)
    for (const chosen of combinations(names, values)) {
      const text = write(parts, chosen)
      const problem = frame.problem ?? problemOf(text, frame)
      if (problem !== null) return { ok: false, problem, line: at + 1, text }
      filled.push(text)
    }
  }
  return { ok: true, lines: filled }
}

/** The line with a sample in its blanks, to be judged before they are filled. */
export function withSamples(line: string): string {
  return write(partsOf(line))
}

/** What is wrong with a line's blanks, whatever they are filled with. */
export function blankProblem(line: string): FillProblem | null {
  const parts = partsOf(line)
  return namesIn(parts).length === 0 ? null : frameOf(parts).problem
}

/** What no value may change. */
interface Frame {
  readonly problem: FillProblem | null
  readonly host: string | undefined
  /** Parts of the path between slashes. */
  readonly levels: number | undefined
  /** Characters around the URL that are taken off. */
  readonly around: number
}

function frameOf(parts: readonly Part[]): Frame {
  const text = write(parts)
  const url = urlOf(text)
  const frame = { problem: null, host: url?.host, levels: levelsOf(url), around: aroundOf(text) }
  if (!startsWithHost(parts)) return { ...frame, problem: 'blank-in-host' }
  const afterPercent = parts.some(
    (part, at) => part.kind === 'text' && /%[0-9a-f]?$/i.test(part.text) && parts[at + 1]?.kind === 'blank',
  )
  return afterPercent ? { ...frame, problem: 'blank-after-percent' } : frame
}

/** The host, and a slash behind it, stand before the first blank. */
function startsWithHost([first]: readonly Part[]): boolean {
  if (first?.kind !== 'text') return false
  const { text } = complete(unwrap(first.text).text.replaceAll('\\', '/'))
  return /^[^/?#]+\//.test(text.replace(/^[a-z]+:\/*/i, ''))
}

function problemOf(text: string, frame: Frame): FillProblem | null {
  if (aroundOf(text) !== frame.around) return 'ends-oddly'
  const url = urlOf(text)
  return url?.host === frame.host && levelsOf(url) === frame.levels ? null : 'leaves-folder'
}

function aroundOf(text: string): number {
  return text.length - unwrap(text).text.length
}

function urlOf(text: string): Serialised | null {
  const written = split(complete(unwrap(text).text).text)
  return written === null ? null : serialise(written)
}

function levelsOf(url: Serialised | null): number | undefined {
  return url?.path.split('/').length
}

/** The keys of the blanks, each once. */
function namesIn(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'blank' ? [blankKey(part.name)] : [])))]
}

/** The line with what was chosen for its blanks, and with a sample in the others. */
function write(parts: readonly Part[], chosen: ReadonlyMap<string, string> = new Map()): string {
  let text = ''
  for (const part of parts) {
    if (part.kind === 'text') text += part.text
    else {
      const encode = text.includes('?') ? encodeInQuery : encodeSegment
      text += encode(chosen.get(blankKey(part.name)) ?? sample)
    }
  }
  return text
}

/** The first blank's value changes slowest. */
function* combinations(
  [name, ...others]: readonly string[],
  values: Values,
  chosen: ReadonlyMap<string, string> = new Map(),
): Generator<ReadonlyMap<string, string>> {
  if (name === undefined) {
    yield chosen
    return
  }
  for (const value of values.get(name) ?? []) {
    yield* combinations(others, values, new Map([...chosen, [name, value]]))
  }
}
