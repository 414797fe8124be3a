/**
 * A server's words without private keys, plain or as HTTP Basic writes them: should a server, or the page of something
 * in between, repeat what it was sent, the key is neither shown nor kept. To be called before the words are cut short.
 */
export function withoutKeys(words: string): string {
  return words.replace(/private_[!-~]+/g, 'private_…').replace(/cHJpdmF0ZV[A-Za-z0-9+/=]*/g, '…')
}
