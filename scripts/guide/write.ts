import { format, resolveConfig } from 'prettier'
import { assertNever } from '../../src/shared/assert-never.ts'
import type { Block, Chapter } from '../../src/shared/words/help/chapter.ts'
import { chapters } from '../../src/shared/words/help/help.ts'
import { inProject } from '../support/root.ts'
import { svgOf } from './svg.ts'

/** Where the guide stands. */
export const guideFolder = inProject('docs', 'guide')

/** Every file of the guide with its text: the same words and drawings as the window's help. */
export async function guideFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const { blocks } of chapters())
    for (const block of blocks)
      if (block.kind === 'drawing') files.set(`${block.name}.svg`, svgOf(block.drawing))
  const path = inProject('docs', 'guide', 'README.md')
  const options = await resolveConfig(path)
  files.set('README.md', await format(pageOf(chapters()), { ...options, filepath: path }))
  return files
}

function pageOf(all: readonly Chapter[]): string {
  const contents = all.map(({ id, title }) => `- [${title}](#${id})`)
  return [
    '# Guide to Purge Desk',
    'The same text stands in the app: press F1. It is written by `npm run guide` from `src/shared/words/help`.',
    contents.join('\n'),
    ...all.flatMap(({ id, title, blocks }) => [
      `<a id="${id}"></a>`,
      `## ${title}`,
      ...blocks.map(markdownOf),
    ]),
  ].join('\n\n')
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'steps':
      return block.items.map((item, at) => `${at + 1}. ${item}`).join('\n')
    case 'drawing':
      return `![${block.drawing.alt}](${block.name}.svg)`
    case 'screen':
      return `![${block.alt}](../pictures/${block.file}-light.png)`
    case 'link':
      return `[${block.label}](${block.url})`
    default:
      return assertNever(block)
  }
}
