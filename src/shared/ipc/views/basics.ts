import { z } from 'zod'

export const id = z.uuid()
export const time = z.number().int().nonnegative()
export const count = z.number().int().nonnegative()
/** A name or another single line that a person writes. */
export const line = z.string().trim().min(1).max(200)
