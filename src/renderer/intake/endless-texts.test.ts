import { expect, it } from 'vitest'
import { endTexts } from './endless-texts.ts'
import { Refused } from './refusal.ts'

it('stops a reader that makes letters of nothing for ever, and lets every other one be', () => {
  const { fromCharCode } = String
  const forEver = () => {
    for (;;) String.fromCharCode(Number.NaN)
  }
  expect(() => endTexts(forEver)).toThrow(Refused)
  expect(endTexts(() => String.fromCharCode(0x41, 0x42) + String.fromCharCode(Number.NaN))).toBe('AB\0')
  expect(String.fromCharCode).toBe(fromCharCode)
})
