import { shell } from '#shared/words/shell.ts'
import { expect } from '../support/app.ts'
import { mendDrawing, pressBroken } from '../support/break-drawing.ts'
import { startPractising } from '../support/steps.ts'
import type { Stage } from './look.ts'

/** A screen that can't be drawn, and a window that can't. */
export async function walkBroken({ launch, lookAt }: Stage): Promise<void> {
  const { page } = await launch({ allowPageErrors: true })
  const look = lookAt(page)
  await startPractising(page)
  const settings = page.getByRole('button', { name: shell.place.settings, exact: true })
  await pressBroken(settings, { method: 'map', first: 'system', message: 'for a look' })
  await expect(page.getByRole('alert')).toContainText(shell.brokenTitle)
  await mendDrawing(page)
  await look('a screen that broke')
  const presets = page.getByRole('button', { name: shell.place.presets, exact: true })
  await pressBroken(presets, { method: 'filter', first: null, message: 'for a look' })
  await expect(page.getByRole('heading', { name: shell.lastTitle })).toBeVisible()
  await mendDrawing(page)
  await look('a window that broke')
}
