import { blankLimit, hasTooManyBlanks } from '#shared/presets/blanks.ts'
import { nameProblem, notesProblem } from '#shared/presets/names.ts'
import { presetLimit } from '#shared/purge/limits.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { presetNameProblems } from '#shared/words/presets.ts'
import type { Draft } from './draft-store.ts'

/** As the contract says. */
const longestLine = 20_000

export interface DraftErrors {
  readonly name: string | undefined
  readonly notes: string | undefined
  readonly lines: string | undefined
}

/** Why a draft can't be saved, by its fields. Lines that can't be cleared are no reason: they can be mended later. */
export function errorsOf(draft: Draft, lines: readonly string[]): DraftErrors {
  const name = nameProblem(draft.name)
  const notes = notesProblem(draft.notes)
  return {
    name: name === null ? undefined : presetNameProblems[name],
    notes: notes === null ? undefined : editWords.notesProblem[notes],
    lines: linesError(lines),
  }
}

function linesError(lines: readonly string[]): string | undefined {
  if (lines.length === 0) return editWords.linesMissing
  if (lines.length > presetLimit) return editWords.tooMany(lines.length, presetLimit)
  const long = lines.findIndex((line) => line.length > longestLine)
  if (long >= 0) return editWords.tooLong(long + 1)
  return hasTooManyBlanks(lines) ? editWords.tooManyBlanks(blankLimit) : undefined
}
