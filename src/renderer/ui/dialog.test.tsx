// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfirmDialog } from './dialog.tsx'

const act = () => undefined

function buttonsOn(userAgent: string): readonly (string | null)[] {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  render(
    <ConfirmDialog
      title="Stop?"
      isOpen
      confirmLabel="Stop"
      cancelLabel="Cancel"
      onConfirm={act}
      onCancel={act}
    >
      {null}
    </ConfirmDialog>,
  )
  const dialog = within(screen.getByRole('alertdialog'))
  return dialog.getAllByRole('button').map((button) => button.textContent)
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the buttons of a dialog', () => {
  it.each([
    ['Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', ['Stop', 'Cancel']],
    ['macOS', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', ['Cancel', 'Stop']],
    ['Linux', 'Mozilla/5.0 (X11; Linux x86_64)', ['Cancel', 'Stop']],
  ])('stand on %s as in its other apps', (_system, userAgent, names) => {
    expect(buttonsOn(userAgent)).toEqual(names)
  })
})
