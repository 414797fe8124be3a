// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { shell } from '#shared/words/shell.ts'
import { openHelp, useHelp } from '../state/help-store.ts'
import { openOverlay, useOverlay } from '../state/overlay-store.ts'
import { ErrorBoundary } from './error-boundary.tsx'

afterEach(cleanup)

it('says that the screen stopped, and shows it again when asked', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let works = false
  function Screen() {
    if (!works) throw new Error('broken')
    return <p>{'the list'}</p>
  }
  render(
    <ErrorBoundary>
      <Screen />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain(shell.brokenTitle)
  works = true
  fireEvent.click(screen.getByRole('button', { name: shell.brokenBack }))
  expect(screen.getByText('the list')).toBeDefined()
})

it('closes what stood over the screen on the way back, for that may be what broke', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  function Window() {
    if (useHelp(({ chapter }) => chapter) !== null) throw new Error('the help is broken')
    return <p>{'the list'}</p>
  }
  openHelp('wildcards')
  openOverlay('palette')
  render(
    <ErrorBoundary>
      <Window />
    </ErrorBoundary>,
  )
  fireEvent.click(screen.getByRole('button', { name: shell.brokenBack }))
  expect(screen.getByText('the list')).toBeDefined()
  expect(useOverlay.getState().open).toBeNull()
})
