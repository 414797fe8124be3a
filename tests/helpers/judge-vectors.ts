import { judge } from '../../src/shared/urls/judge.ts'
import { vectorRules } from '../../src/shared/urls/vector-rules.ts'
import { vectorOf } from '../../src/shared/urls/vector.ts'
import { urlVectors } from '../../src/shared/urls/vectors.ts'

/** Judges every vector where this runs, and says whether each URL is what this parser would make of it again. */
export function judgeVectors(): { vector: unknown; isFixed: boolean }[] {
  return urlVectors.map(([line]) => {
    const judgement = judge(line, vectorRules)
    const url = judgement.kind === 'url' ? judgement.url : null
    return { vector: vectorOf(line, judgement), isFixed: url === null || new URL(url).href === url }
  })
}
