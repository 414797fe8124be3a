// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '#shared/ipc/bridge.ts'
import { keyShapeWords, keyWords } from '#shared/words/settings.ts'
import { problems } from '#shared/words/problems.ts'
import { accountView } from '../../../tests/helpers/account-view.ts'
import { KeyForm } from './key-form.tsx'

const account = accountView({
  name: 'Acme',
  kind: 'imagekit',
  key: { state: 'kept', lastFour: '1234' },
})

type SaveKey = Bridge['accounts']['saveKey']
const saveKey = vi.fn<SaveKey>()
const onSaved = vi.fn<() => void>()

beforeEach(() => {
  saveKey.mockReset()
  onSaved.mockReset()
  Object.assign(window, { purgeDesk: { accounts: { saveKey } } })
  render(
    <KeyForm accountId="a" isFirst={false} onSaved={onSaved}>
      {null}
    </KeyForm>,
  )
})
afterEach(cleanup)

const field = () => screen.getByLabelText<HTMLInputElement>(keyWords.field)
const paste = (text: string) => fireEvent.change(field(), { target: { value: text } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the key field', () => {
  it('hides what is in it and is not remembered', () => {
    expect(field().type).toBe('password')
    expect(field().autocomplete).toBe('off')
  })

  it('explains a public key before any call', () => {
    paste('public_abc')
    press(keyWords.save)
    expect(screen.getByText(keyShapeWords.public)).toBeDefined()
    expect(saveKey).not.toHaveBeenCalled()
  })

  it('sends the key once and forgets it', async () => {
    saveKey.mockResolvedValue({ ok: true, value: account })
    paste(' private_abcdefgh1234 ')
    press(keyWords.save)
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalled())
    expect(saveKey.mock.calls).toEqual([[{ accountId: 'a', key: 'private_abcdefgh1234', keep: 'keychain' }]])
    expect(field().value).toBe('')
  })

  it('offers memory where there is no keychain', async () => {
    saveKey.mockResolvedValueOnce({ ok: false, error: { code: 'keychain-missing' } })
    saveKey.mockResolvedValueOnce({ ok: true, value: account })
    paste('private_abcdefgh1234')
    press(keyWords.save)
    await screen.findByText(problems['keychain-missing'].happened)
    press(keyWords.keepInMemory)
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalled())
    expect(saveKey.mock.lastCall?.[0].keep).toBe('memory')
  })
})
