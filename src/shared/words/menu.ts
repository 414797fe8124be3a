import { spoken } from './spoken.ts'

/** The menu of the system. What it has words for itself (About, Services, Hide) is left to it. */
export const menuWords = spoken('menu/menuWords', {
  file: 'File',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  larger: 'Larger',
  smaller: 'Smaller',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  commands: 'Find a command…',
  settings: 'Settings…',
  help: 'Help',
  guide: 'Purge Desk help',
  shortcuts: 'Keyboard shortcuts',
  quit: 'Quit',
})
