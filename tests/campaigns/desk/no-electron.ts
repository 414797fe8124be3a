/** Runs before main's code where there is no Electron: of what a desk without a window is made of, only
 * electron-store imports it, and with a folder given it uses nothing of it. */
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'data:text/javascript,export default {}', format: 'module', shortCircuit: true }
      : next(specifier, context),
})
