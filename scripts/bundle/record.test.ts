import { describe, expect, it } from 'vitest'
import { packageOf } from './record.ts'

describe('the package that a bundled module belongs to', () => {
  it.each([
    ['/home/a/src/main/index.ts', '', ''],
    ['/home/a/node_modules/zod/v4/index.js', 'zod', 'node_modules/zod'],
    [
      'C:\\a\\node_modules\\@tanstack\\react-virtual\\index.js',
      '@tanstack/react-virtual',
      'node_modules/@tanstack/react-virtual',
    ],
    ['/a/node_modules/conf/node_modules/semver/index.js', 'semver', 'node_modules/conf/node_modules/semver'],
    ['\0/a/node_modules/ajv/index.js?commonjs', 'ajv', 'node_modules/ajv'],
  ])('%s', (id, name, folder) => {
    expect(packageOf(id)).toEqual({ name, folder })
  })
})
