import { helpWords } from './help/help-words.ts'
import { shell } from './shell.ts'
import { spoken } from './spoken.ts'

/** The key of a shortcut: `mod` is Ctrl, on a Mac Command. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

export const shortcutWords = spoken('commands/shortcutWords', {
  everywhere: 'Everywhere',
  list: 'In the list on Clear',
  activity: 'In Activity',
  palette: 'Find a command',
  settingsToo: 'Settings, as in other apps',
  larger: 'Make everything larger',
  smaller: 'Make everything smaller',
  actualSize: 'Actual size',
  paste: 'Paste URLs or files into the list',
  thisList: 'This list',
  close: 'Close what is open',
  move: 'Go from row to row, from cell to cell',
  press: 'Press the row’s button, or edit its URL',
  edit: 'Edit the URL',
  select: 'Select the row',
  selectSeveral: 'Select several rows',
  selectAll: 'Select all rows',
  remove: 'Remove what is selected',
  undo: 'Undo',
  first: 'The first row',
  last: 'The last row',
  copy: 'Copy the URLs of the selected rows',
})

const arrows = ['↑', '↓', '←', '→']

/** Every key the window hears, for the list of them. */
export function shortcutGroups(): readonly ShortcutGroup[] {
  const does = shortcutWords
  const { place } = shell
  const { goTo } = commandWords
  return [
    {
      title: does.everywhere,
      shortcuts: [
        { keys: ['mod', 'K'], does: does.palette },
        { keys: ['mod', '1'], does: goTo(place.clear) },
        { keys: ['mod', '2'], does: goTo(place.activity) },
        { keys: ['mod', '3'], does: goTo(place.presets) },
        { keys: ['mod', '4'], does: goTo(place.settings) },
        { keys: ['mod', ','], does: does.settingsToo },
        { keys: ['mod', '+'], does: does.larger },
        { keys: ['mod', '−'], does: does.smaller },
        { keys: ['mod', '0'], does: does.actualSize },
        { keys: ['mod', 'V'], does: does.paste },
        { keys: ['F1'], does: helpWords.title },
        { keys: ['?'], does: does.thisList },
        { keys: ['Escape'], does: does.close },
      ],
    },
    {
      title: does.list,
      shortcuts: [
        { keys: arrows, does: does.move },
        { keys: ['Enter'], does: does.press },
        { keys: ['F2'], does: does.edit },
        { keys: ['Space'], does: does.select },
        { keys: ['Shift', '↓'], does: does.selectSeveral },
        { keys: ['mod', 'A'], does: does.selectAll },
        { keys: ['Delete'], does: does.remove },
        { keys: ['mod', 'Z'], does: does.undo },
      ],
    },
    {
      title: does.activity,
      shortcuts: [
        { keys: arrows, does: does.move },
        { keys: ['mod', 'Home'], does: does.first },
        { keys: ['mod', 'End'], does: does.last },
        { keys: ['mod', 'C'], does: does.copy },
      ],
    },
  ]
}

/** What stands on the keys of a keyboard. */
export const keyNames = spoken<Readonly<Record<string, string>>>('commands/keyNames', {
  mod: 'Ctrl',
  Escape: 'Escape',
  Enter: 'Enter',
  Space: 'Space',
  Shift: 'Shift',
  Delete: 'Delete',
  Home: 'Home',
  End: 'End',
})

/** `mod` as the system calls it; the other keys as they are named on a keyboard of that language. */
export function keyName(key: string, isMac: boolean): string {
  return key === 'mod' && isMac ? '⌘' : (keyNames[key] ?? key)
}

export const commandWords = spoken('commands/commandWords', {
  title: 'Find a command',
  field: 'What do you want to do?',
  none: 'No command has these words.',
  list: 'Commands',
  goTo: (place: string) => `Go to ${place}`,
  account: (name: string) => `Switch to ${name}`,
  preset: (name: string) => `Use the preset ${name}`,
  themes: { system: 'Colours of the system', light: 'Light colours', dark: 'Dark colours' },
  help: (chapter: string) => `Help: ${chapter}`,
  shortcuts: 'Keyboard shortcuts',
})
