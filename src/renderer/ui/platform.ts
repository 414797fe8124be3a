/** Whether this system's dialogs begin with the button that most people want: Windows does, macOS and Linux end with it. */
export function leadsWithFirst(): boolean {
  return navigator.userAgent.includes('Windows')
}
