import { spoken } from './spoken.ts'

/** What a mail holds besides its text, as it stands in the list. */
export const mailWords = spoken('mail/mailWords', {
  subject: (subject: string) => (subject === '' ? 'Mail without a subject' : `Mail: ${subject}`),
  attachment: (name: string) => `Attached and not opened: ${name}`,
  sameText: 'The same text without formatting',
})
