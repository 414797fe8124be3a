import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import type { MenuChoice } from '#shared/ipc/events.ts'
import { menuWords } from '#shared/words/menu.ts'
import { menuTemplate } from './menu.ts'

type Item = MenuItemConstructorOptions

function entriesOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entriesOf(item.submenu) : [])])
}

const platforms = ['darwin', 'linux', 'win32'] as const

describe.each(platforms)('the menu on %s', (platform) => {
  const chosen: MenuChoice[] = []
  const template = menuTemplate(platform, (choice) => chosen.push(choice))
  const entries = entriesOf(template)

  it('makes the text larger and smaller, and copies and pastes', () => {
    const roles = entries.map(({ role }) => role)
    for (const role of ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'copy', 'paste', 'undo'])
      expect(roles).toContain(role)
  })

  it('offers nothing of a browser', () => {
    const roles = entries.map(({ role }) => role?.toLowerCase())
    for (const role of ['reload', 'forcereload', 'toggledevtools', 'viewmenu', 'filemenu'])
      expect(roles).not.toContain(role)
  })

  it('opens the settings with the comma, and the help', () => {
    const settings = entries.find(({ label }) => label === menuWords.settings)
    expect(settings?.accelerator).toBe('CommandOrControl+,')
    for (const { click } of entries) Reflect.apply(click ?? (() => undefined), undefined, [])
    expect(chosen.toSorted()).toEqual(['commands', 'help', 'settings', 'shortcuts'])
  })

  it('has the settings where this system looks for them', () => {
    const [first] = template
    expect(first?.role === 'appMenu').toBe(platform === 'darwin')
    expect(entriesOf(first ? [first] : []).map(({ label }) => label)).toContain(menuWords.settings)
  })
})
