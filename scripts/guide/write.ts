import { format, resolveConfig } from 'prettier'
import { assertNever } from '../../src/shared/assert-never.ts'
import type { Block, Chapter } from '../../src/shared/words/help/chapter.ts'
import { guideWords } from '../../src/shared/words/help/help-words.ts'
import { languages } from '../../src/shared/app/languages.ts'
import { speakLanguage } from '../../src/shared/words/speak-language.ts'
import { chapters } from '../../src/shared/words/help/help.ts'
import { inProject } from '../support/root.ts'
import { svgOf } from './svg.ts'

/** Where the guide stands. */
export const guideFolder = inProject('docs', 'guide')

/** Every file of the guide with its text: the same words and drawings as the window's help, in each language. */
export async function guideFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const language of languages) {
    await speakLanguage(language)
    const folder = language === 'en' ? '' : `${language}/`
    for (const { blocks } of chapters())
      for (const block of blocks)
        if (block.kind === 'drawing') files.set(`${folder}${block.name}.svg`, svgOf(block.drawing))
    const path = inProject('docs', 'guide', 'README.md')
    const options = await resolveConfig(path)
    files.set(
      `${folder}README.md`,
      await format(pageOf(chapters(), language === 'en' ? '..' : '../..'), { ...options, filepath: path }),
    )
  }
  await speakLanguage('en')
  return files
}

/** `docs`: the way from the page to the folder above the guide. */
function pageOf(all: readonly Chapter[], docs: string): string {
  const contents = all.map(({ id, title }) => `- [${title}](#${id})`)
  return [
    `# ${guideWords.title}`,
    guideWords.intro,
    contents.join('\n'),
    ...all.flatMap(({ id, title, blocks }) => [
      `<a id="${id}"></a>`,
      `## ${title}`,
      ...blocks.map((block) => markdownOf(block, docs)),
    ]),
  ].join('\n\n')
}

function markdownOf(block: Block, docs: string): string {
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
      return `![${block.alt}](${docs}/pictures/${block.file}-light.png)`
    case 'link':
      return `[${block.label}](${block.url})`
    default:
      return assertNever(block)
  }
}
