import { counted, number } from './counted.ts'

interface OtherRows {
  readonly accountName: string
  readonly rows: number
}

/** `12 to Beta Shop and 3 to Gamma` */
function shares(others: readonly OtherRows[]): string {
  return others.map(({ accountName, rows }) => `${number(rows)} to ${accountName}`).join(' and ')
}

/** A list whose URLs belong to another account of this app. */
export const otherAccountWords = {
  /** `urls`: of the list as a whole. */
  belong: (others: readonly OtherRows[], urls: number, current: string) => {
    const theirs = others.reduce((sum, { rows }) => sum + rows, 0)
    const [first] = others
    if (first !== undefined && first.rows === urls)
      return urls === 1
        ? `The URL of this list belongs to ${first.accountName}, not to ${current}.`
        : `All ${number(urls)} URLs of this list belong to ${first.accountName}, not to ${current}.`
    return `Of ${counted(urls, 'URL', 'URLs')}, ${shares(others)} ${theirs === 1 ? 'belongs' : 'belong'}, not to ${current}. A list is cleared for one account at a time: what belongs to the other stays in the list for when you switch.`
  },
  switchTo: (name: string) => `Switch to ${name}`,
} as const
