import { expect, it } from 'vitest'
import { ownColumn } from './own-column.ts'

it('is the title that the files on people’s disks have', () => {
  expect(ownColumn).toBe('URL in your list')
})
