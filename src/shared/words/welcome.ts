export const welcome = {
  title: 'Welcome to Purge Desk',
  lead: 'Show visitors the new pictures: drop a list of URLs, see what is wrong with which line, press Clear, and watch every URL reach Cleared.',
  practice: {
    title: 'Try it with a practice account',
    words: 'No key and no network: it behaves like ImageKit, and nothing is really cleared.',
    action: 'Start practising',
  },
  connect: {
    title: 'Connect ImageKit',
    words: 'Use your own account: you need its ImageKit id or a URL of yours, and a private key.',
    action: 'Connect ImageKit',
  },
} as const
