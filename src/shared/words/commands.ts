/** The key of a shortcut: `mod` is Ctrl, on a Mac Command. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** Every key the window hears, for the list of them. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: ['mod', 'K'], does: 'Find a command' },
      { keys: ['mod', '1'], does: 'Clear' },
      { keys: ['mod', '2'], does: 'Activity' },
      { keys: ['mod', '3'], does: 'Presets' },
      { keys: ['mod', '4'], does: 'Settings' },
      { keys: ['mod', ','], does: 'Settings, as in other apps' },
      { keys: ['mod', '+'], does: 'Make everything larger' },
      { keys: ['mod', '−'], does: 'Make everything smaller' },
      { keys: ['mod', '0'], does: 'Actual size' },
      { keys: ['mod', 'V'], does: 'Paste URLs or files into the list' },
      { keys: ['F1'], does: 'Help' },
      { keys: ['?'], does: 'This list' },
      { keys: ['Escape'], does: 'Close what is open' },
    ],
  },
  {
    title: 'In the list on Clear',
    shortcuts: [
      { keys: ['↑', '↓', '←', '→'], does: 'Go from row to row, from cell to cell' },
      { keys: ['Enter'], does: 'Press the row’s button, or edit its URL' },
      { keys: ['F2'], does: 'Edit the URL' },
      { keys: ['Space'], does: 'Select the row' },
      { keys: ['Shift', '↓'], does: 'Select several rows' },
      { keys: ['mod', 'A'], does: 'Select all rows' },
      { keys: ['Delete'], does: 'Remove what is selected' },
      { keys: ['mod', 'Z'], does: 'Undo' },
    ],
  },
  {
    title: 'In Activity',
    shortcuts: [
      { keys: ['↑', '↓', '←', '→'], does: 'Go from row to row, from cell to cell' },
      { keys: ['mod', 'Home'], does: 'The first row' },
      { keys: ['mod', 'End'], does: 'The last row' },
      { keys: ['mod', 'C'], does: 'Copy the URLs of the chosen rows' },
    ],
  },
]

/** `mod` as the system calls it; the other keys are named alike. */
export function keyName(key: string, isMac: boolean): string {
  if (key !== 'mod') return key
  return isMac ? '⌘' : 'Ctrl'
}

export const commandWords = {
  title: 'Find a command',
  field: 'What do you want to do?',
  none: 'No command has these words.',
  list: 'Commands',
  goTo: (place: string) => `Go to ${place}`,
  account: (name: string) => `Work for ${name}`,
  preset: (name: string) => `Use the preset ${name}`,
  themes: { system: 'Colours as the system', light: 'Light colours', dark: 'Dark colours' },
  help: (chapter: string) => `Help: ${chapter}`,
  shortcuts: 'Keyboard shortcuts',
} as const
