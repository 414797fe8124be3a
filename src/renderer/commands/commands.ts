import type { AccountView } from '#shared/ipc/views.ts'
import { commandWords } from '#shared/words/commands.ts'
import { chapterIds } from '#shared/words/help/chapter.ts'
import { chapterTitles } from '#shared/words/help/help-words.ts'
import { settingsWords } from '#shared/words/settings.ts'
import { shell } from '#shared/words/shell.ts'
import type { IconName } from '../ui/icon.tsx'
import { selectAccount } from '../state/accounts-store.ts'
import { openHelp } from '../state/help-store.ts'
import { changeSettings } from '../state/info-store.ts'
import { openOverlay } from '../state/overlay-store.ts'
import { goTo, openAccount, places } from '../state/place-store.ts'
import { applyPreset } from '../presets/using/using-store.ts'

export interface Command {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly keys?: readonly string[]
  readonly run: () => void
}

interface Known {
  readonly accounts: readonly AccountView[]
  readonly currentId: string | null
  readonly presets: readonly { readonly id: string; readonly name: string }[]
}

const themes = ['system', 'light', 'dark'] as const

/** All that can be done from anywhere. Nothing here sends or removes anything. */
export function commandsFor({ accounts, currentId, presets }: Known): readonly Command[] {
  return [
    ...places.map((place, at) => ({
      id: place,
      label: commandWords.goTo(shell.place[place]),
      icon: place,
      keys: ['mod', String(at + 1)],
      run: () => goTo(place),
    })),
    ...presets.map(({ id, name }) => ({
      id: `preset ${id}`,
      label: commandWords.preset(name),
      icon: 'presets' as const,
      run: () => void applyPreset(id),
    })),
    ...accounts
      .filter(({ id }) => id !== currentId)
      .map(({ id, name, kind }) => ({
        id: `account ${id}`,
        label: commandWords.account(name),
        icon: kind === 'practice' ? ('practice' as const) : ('key' as const),
        run: () => void selectAccount(id),
      })),
    {
      id: 'connect',
      label: accounts.length > 0 ? settingsWords.addAnother : shell.connect,
      icon: 'plus',
      run: () => openAccount({ accountId: null }),
    },
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      label: commandWords.themes[theme],
      icon: 'settings' as const,
      run: () => void changeSettings({ theme }),
    })),
    {
      id: 'shortcuts',
      label: commandWords.shortcuts,
      icon: 'info',
      keys: ['?'],
      run: () => openOverlay('shortcuts'),
    },
    ...chapterIds.map((id) => ({
      id: `help ${id}`,
      label: commandWords.help(chapterTitles[id]),
      icon: 'help' as const,
      run: () => openHelp(id),
    })),
  ]
}
