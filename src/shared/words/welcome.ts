import { spoken } from './spoken.ts'

export const welcome = spoken('welcome/welcome', {
  title: 'Welcome to Purge Desk',
  lead: 'Visitors see the new pictures, not the old copies that ImageKit keeps.',
  how: 'How it goes',
  steps: [
    { title: 'Drop a list of URLs', words: 'From Excel, a mail, a crawler, or typed.' },
    { title: 'See what is wrong', words: 'Line by line, with a button that mends it.' },
    { title: 'Watch them being cleared', words: 'Every URL on its own. Nothing to refresh.' },
  ],
  step: (step: number, of: number) => `Step ${step} of ${of}`,
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
  skip: 'Skip, and look around first',
  back: 'Back',
  list: {
    title: 'A list to practise with',
    lead: 'You can always come back to the sample list: it stands on the empty Clear screen.',
    sample: {
      title: 'The sample list',
      words: 'Sixteen lines with everything that goes wrong in real lists. Mend a few, then press Clear.',
      action: 'Open the sample list',
    },
    own: {
      title: 'A list of my own',
      words: 'Drop, paste or type it on the next screen. Only URLs of the practice shop can be cleared.',
      action: 'Begin without a list',
    },
  },
})
