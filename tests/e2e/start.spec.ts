import { welcome } from '../../src/shared/words/welcome.ts'
import { expect, hostName, test } from './support/app.ts'

test('a first start lands on the welcome', async ({ launch }) => {
  console.log(`Host: ${hostName()}`)
  const { page } = await launch()
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await expect(page.getByRole('button', { name: welcome.practice.action })).toBeVisible()
  await expect(page.getByRole('button', { name: welcome.connect.action })).toBeVisible()
})
