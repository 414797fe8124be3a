import { strict } from '../strict.ts'

/** The system's dialogs cannot be shown here: a test puts its own answer in place of the function it expects. */
function replaceMe(name: string): () => never {
  return () => {
    throw new Error(`dialog.${name} must be replaced in a test: the stand-in for Electron has no dialogs`)
  }
}

export const dialog = strict<Electron.Dialog>('dialog', {
  showOpenDialog: replaceMe('showOpenDialog'),
  showOpenDialogSync: replaceMe('showOpenDialogSync'),
  showSaveDialog: replaceMe('showSaveDialog'),
  showSaveDialogSync: replaceMe('showSaveDialogSync'),
  showMessageBox: replaceMe('showMessageBox'),
  showMessageBoxSync: replaceMe('showMessageBoxSync'),
  // As Electron does on Linux before the app is ready: the words go to the console.
  showErrorBox: (title, content) => void process.stderr.write(`${title}\n${content}\n`),
  showCertificateTrustDialog: replaceMe('showCertificateTrustDialog'),
})
