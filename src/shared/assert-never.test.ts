import { expect, it } from 'vitest'
import { assertNever } from './assert-never.ts'

it('names what nobody foresaw', () => {
  // What the types rule out may still come from an older file.
  const call = (): unknown => Reflect.apply(assertNever, undefined, ['warp'])
  expect(call).toThrow('"warp"')
})
