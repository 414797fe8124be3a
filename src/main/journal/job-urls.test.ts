import { expect, it } from 'vitest'
import { urlsOfJob } from './job-urls.ts'
import { jobOf, openForTest, openOptions, tempFile } from './testing.ts'

it('reads the URLs of a job in its order, of the whole job or of some items', () => {
  const journal = openForTest(openOptions(tempFile()))
  const key = jobOf(journal, 1_201)
  const { items } = journal.items.page({ job: key, filter: 'all', search: '', offset: 700, limit: 2 })
  const all = urlsOfJob(journal, 'job-1', null)
  expect(all).toHaveLength(1_201)
  expect(all?.[1_200]).toBe('https://ik.imagekit.io/shop/job-1/1201.jpg')
  const some = items.map(({ id }) => id).toReversed()
  expect(urlsOfJob(journal, 'job-1', some)).toEqual(items.map(({ url }) => url))
  expect(urlsOfJob(journal, 'job-1', [...some, 999_999])).toBeNull()
  expect(urlsOfJob(journal, 'job-2', null)).toBeNull()
  journal.close()
})
