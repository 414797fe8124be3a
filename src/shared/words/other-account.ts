import { counted, listed, number, plural } from './counted.ts'
import { spoken } from './spoken.ts'

interface OtherRows {
  readonly accountName: string
  readonly rows: number
}

/** `12 of the 300 URLs belong to Beta Shop and 3 to Gamma` */
function shares([first, ...more]: readonly OtherRows[], urls: number): string {
  if (first === undefined) return ''
  const begun = `${number(first.rows)} of the ${counted(urls, 'URL', 'URLs')} ${plural(first.rows, 'belongs', 'belong')}`
  const names = more.map(({ accountName, rows }) => `${number(rows)} to ${accountName}`)
  return `${begun} to ${listed([first.accountName, ...names])}`
}

/** A list whose URLs belong to another account of this app. */
export const otherAccountWords = spoken('other-account/otherAccountWords', {
  /** `urls`: of the list as a whole. */
  belong: (others: readonly OtherRows[], urls: number, current: string) => {
    const [first] = others
    if (first !== undefined && first.rows === urls)
      return urls === 1
        ? `The URL of this list belongs to ${first.accountName}, not to ${current}.`
        : `All ${number(urls)} URLs of this list belong to ${first.accountName}, not to ${current}.`
    return `${shares(others, urls)}, not to ${current}. A list is cleared for one account at a time: what belongs to the other stays in the list for when you switch.`
  },
  switchTo: (name: string) => `Switch to ${name}`,
})
