import type { Licensed } from './gather.ts'

/** Licences that let an app be given away closed, with no more asked than naming them. */
const allowed: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
]

/** The packages whose licence is not one of the list: somebody has to read them first. */
export function notAllowed(packages: readonly Licensed[]): readonly Licensed[] {
  return packages.filter(({ licence }) => !isAllowed(licence))
}

/** Of `A OR B` one is enough; everything else of the expressions of SPDX is left to a person. */
function isAllowed(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return choices.some((choice) => allowed.includes(choice))
}
