import { strict, strictClass, type Implemented } from '../strict.ts'
import { records } from './records.ts'

type ItemOptions = Electron.MenuItemConstructorOptions

const views = new WeakSet<object>()
const isItem = (item: ItemOptions | Electron.MenuItem): item is Electron.MenuItem => views.has(item)

/** An entry of a menu that nobody sees; a test clicks it with `click()`. */
class StandinMenuItem implements Implemented<Electron.MenuItem> {
  readonly view: Electron.MenuItem = strict<Electron.MenuItem>('MenuItem', this)
  readonly id: string
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly type: NonNullable<ItemOptions['type']>
  readonly accelerator: Electron.Accelerator | null
  readonly submenu?: Electron.Menu
  readonly #click: ItemOptions['click']

  constructor(options: ItemOptions) {
    this.id = options.id ?? ''
    this.label = options.label ?? options.role ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.accelerator = options.accelerator ?? null
    views.add(this.view)
    if (Array.isArray(options.submenu)) this.submenu = StandinMenu.buildFromTemplate(options.submenu)
    else if (options.submenu) this.submenu = options.submenu
    this.#click = options.click
  }

  click = (window?: Electron.BaseWindow): void => {
    const keys: Electron.KeyboardEvent = { triggeredByAccelerator: false }
    if (this.enabled) this.#click?.(this.view, window, keys)
  }
}

class StandinMenu implements Implemented<Electron.Menu> {
  readonly view = strict<Electron.Menu>('Menu', this)
  items: Electron.MenuItem[] = []
  static #application: Electron.Menu | null = null

  static buildFromTemplate(template: (ItemOptions | Electron.MenuItem)[]): Electron.Menu {
    const menu = new StandinMenu()
    for (const item of template) menu.append(isItem(item) ? item : new StandinMenuItem(item).view)
    return menu.view
  }

  static setApplicationMenu = (menu: Electron.Menu | null): void => void (StandinMenu.#application = menu)
  static getApplicationMenu = (): Electron.Menu | null => StandinMenu.#application

  append = (item: Electron.MenuItem): void => void this.items.push(item)
  closePopup = (): void => undefined

  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup(): void {
    records.menus.push(this.items.map((item) => item.label))
  }
}

export const Menu = strictClass('Menu', StandinMenu, (menu) => menu.view)
export const MenuItem = strictClass('MenuItem', StandinMenuItem, (item) => item.view)
