import { counted, listed, number, plural } from '../counted.ts'
import type * as english from '../other-account.ts'

type Others = Parameters<typeof english.otherAccountWords.belong>[0]

/** `12 von 300 URLs gehören zu Beta Shop und 3 zu Gamma` */
function shares([first, ...more]: Others, urls: number): string {
  if (first === undefined) return ''
  const begun = `${number(first.rows)} von ${counted(urls, 'URL', 'URLs')} ${plural(first.rows, 'gehört', 'gehören')}`
  const names = more.map(({ accountName, rows }) => `${number(rows)} zu ${accountName}`)
  return `${begun} zu ${listed([first.accountName, ...names])}`
}

export const otherAccountWords: typeof english.otherAccountWords = {
  belong: (others, urls, current) => {
    const [first] = others
    if (first !== undefined && first.rows === urls)
      return urls === 1
        ? `Die URL dieser Liste gehört zu ${first.accountName}, nicht zu ${current}.`
        : `Alle ${number(urls)} URLs dieser Liste gehören zu ${first.accountName}, nicht zu ${current}.`
    return `${shares(others, urls)}, nicht zu ${current}. Geleert wird immer für ein Konto: Was zum anderen gehört, bleibt bis zum Wechsel in der Liste.`
  },
  switchTo: (name) => `Zu ${name} wechseln`,
}
