import type * as english from '../mail.ts'

export const mailWords: typeof english.mailWords = {
  subject: (subject) => (subject === '' ? 'Mail ohne Betreff' : `Mail: ${subject}`),
  attachment: (name) => `Angehängt und nicht geöffnet: ${name}`,
  sameText: 'Derselbe Text ohne Formatierung',
}
