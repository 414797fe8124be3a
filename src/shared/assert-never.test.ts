import { expect, it } from 'vitest'
import { assertNever } from './assert-never.ts'

it('names what nobody foresaw', () => {
  // What the types rule out may still come from an older file.
  expect(() => Reflect.apply(assertNever, undefined, ['warp'])).toThrow('"warp"')
})
