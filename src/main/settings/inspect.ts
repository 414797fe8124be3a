import { readFileSync } from 'node:fs'
import { z } from 'zod'

export type Found<Data> =
  | { readonly kind: 'none' }
  | { readonly kind: 'good'; readonly data: Data }
  | { readonly kind: 'damaged' }
  /** Written by a version of the app that lets no older one write. */
  | { readonly kind: 'newer' }

const STAMP = z.object({ version: z.number().int().min(1), oldestWriter: z.number().int().min(1) })

/**
 * Reads a settings file before electron-store does, which throws at a damaged one. A file of a newer version is good as
 * long as it says that this version may write it; what this version does not know stays in the file.
 */
export function inspect<Data>(path: string, version: number, schema: z.ZodType<Data>): Found<Data> {
  const text = readText(path)
  if (text === null) return { kind: 'none' }
  const json = parseJson(text)
  const stamp = STAMP.safeParse(json)
  if (!stamp.success) return { kind: 'damaged' }
  if (stamp.data.oldestWriter > version) return { kind: 'newer' }
  const data = schema.safeParse(json)
  return data.success ? { kind: 'good', data: data.data } : { kind: 'damaged' }
}

/** Null when there is no file. A file that can't be read counts as an empty one, which is a damaged one. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : ''
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
