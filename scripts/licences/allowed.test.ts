import { describe, expect, it } from 'vitest'
import { notAllowed } from './allowed.ts'
import { licencesText } from './write.ts'

const of = (licence: string) => ({ name: 'some-package', version: '1.0.0', licence, text: 'Be nice.' })

describe('the licences of what people get', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 OR MIT'])('%s may be given away', (licence) => {
    expect(notAllowed([of(licence)])).toEqual([])
  })

  it.each(['GPL-3.0', 'none', 'UNLICENSED', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'mitten'])(
    '%s must be read by a person first',
    (licence) => {
      expect(notAllowed([of(licence)])).toHaveLength(1)
    },
  )

  it('are named with their text, or with the fact that there is none', () => {
    const text = licencesText([of('MIT'), { ...of('ISC'), text: null }])
    expect(text).toContain('some-package 1.0.0: MIT\n\nBe nice.')
    expect(text).toContain('some-package 1.0.0: ISC\n\nThe package names this licence')
  })
})
