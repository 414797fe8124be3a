import { parseArgs } from 'node:util'

/** A number given as `--name 3`, else the default. Anything else ends the process with a sentence. */
export function numberArgument(name: string, ifMissing: number): number {
  const { values } = parseArgs({ options: { [name]: { type: 'string' } }, strict: false })
  const given = values[name]
  const number = given === undefined ? ifMissing : Number(given)
  if (Number.isFinite(number) && number >= 0 && given !== true && given !== '') return number
  console.error(`--${name} needs a number.`)
  process.exit(2)
}
