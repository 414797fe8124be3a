import type { FillProblem } from '../presets/fill.ts'
import type { ValueProblem } from '../presets/values.ts'
import { counted, number, plural } from './counted.ts'
import { spoken } from './spoken.ts'

/** What is asked before a preset fills the Clear screen. */
export const usingWords = spoken('preset-use/usingWords', {
  accountTitle: (account: string) => `This preset is for ${account}`,
  accountText: (account: string, current: string) =>
    `You are working for ${current}. Switch to ${account} to clear its URLs. Nothing is sent before you press Clear.`,
  switchAnd: (account: string) => `Switch to ${account}`,
  stay: (current: string) => `Stay with ${current}`,
  blanksTitle: (preset: string) => `Fill in the blanks of “${preset}”`,
  blanksText:
    'Several values make several URLs. Write each on a line of its own, or put commas between them.',
  makes: (urls: number) => `Makes ${counted(urls, 'URL', 'URLs')}:`,
  makesNothing: 'Fill in every blank to see the URLs.',
  makesMore: (urls: number) => `and ${number(urls)} more`,
  tooMany: (urls: number, limit: number) =>
    `These values make ${number(urls)} URLs. At most ${number(limit)} can be made at once: use fewer values.`,
  fill: (urls: number | null) =>
    urls === null || urls === 0 ? 'Use' : `Use ${counted(urls, 'URL', 'URLs')}`,
  checking: 'Checking the lines…',
  misfitTitle: (lines: number) =>
    `${counted(lines, 'line', 'lines')} can’t be cleared as ${plural(lines, 'it is', 'they are')}`,
  misfitText: (account: string, lines: number) =>
    `${plural(lines, 'The line says', 'Each line says')} why. The domains and folders of ${account} are in Settings.`,
  misfitMore: (lines: number) => `and ${counted(lines, 'more line', 'more lines')}`,
  giveAll: (urls: number) => `Use ${plural(urls, 'it', 'all')}, repair on Clear`,
  giveFitting: (urls: number) => `Use the ${number(urls)} that fit`,
  edit: 'Edit the preset',
})

/** Why a value can't be filled in. */
export const valueProblemWords = spoken<Readonly<Record<ValueProblem, (value: string) => string>>>(
  'preset-use/valueProblemWords',
  {
    star: (value) => `“${value}” has a star. A star can’t be filled in here: put it into the preset itself.`,
    slash: (value) => `“${value}” has a slash. A value is one name: use a blank for each folder.`,
    question: (value) => `“${value}” has a question mark. Put it and what follows it into the preset itself.`,
    hash: (value) => `“${value}” has a #. It would cut the URL off there.`,
    dots: (value) => `“${value}” has two dots, or is one. It would lead to another folder.`,
    control: (value) => `“${value}” has an invisible character. Type it again.`,
    broken: (value) => `“${value}” has a broken character. Type it again.`,
    'too-long': () => 'A value has at most 500 characters.',
  },
)

/** What is wrong with a line and its blanks. */
export const fillProblemWords = spoken<Readonly<Record<FillProblem, string>>>('preset-use/fillProblemWords', {
  'blank-in-host': 'A blank can’t choose the domain. It stands behind the domain and a slash.',
  'blank-after-percent': 'A blank can’t follow a percent sign.',
  'leaves-folder': 'With this value the URL would lead to another folder.',
  'ends-oddly': 'A URL can’t end in this character: it would be taken for the end of a sentence.',
})
