import { spoken } from './spoken.ts'

export const welcome = spoken('welcome/welcome', {
  title: 'Welcome to Purge Desk',
  lead: 'Visitors see the new pictures, not the old copies that ImageKit keeps.',
  how: 'How it goes',
  steps: [
    { title: 'Drop a list', words: 'Excel, CSV, an email, or typed.' },
    { title: 'Repair what is wrong', words: 'Line by line, most of it with one click.' },
    { title: 'Watch it clear', words: 'Every URL on its own. Nothing to refresh.' },
  ],
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  practice: {
    title: 'Try it with a practice account',
    words: 'No key and no network: it behaves like ImageKit, and nothing is really cleared.',
    action: 'Start practising',
  },
  connect: {
    title: 'Use your own account',
    words: 'You need the URL of one of your pictures on ImageKit, and a private key.',
    action: 'Connect an account',
  },
  skip: 'Skip, and look around first',
  back: 'Back',
  list: {
    title: 'A list to practise with',
    lead: 'The sample list is always there, on the empty Clear screen.',
    sample: {
      title: 'The sample list',
      words: 'A few lines with all that goes wrong in real lists. Repair some, then press Clear.',
      action: 'Open the sample list',
    },
    own: {
      title: 'A list of my own',
      words: 'Drop, paste or type it on the next screen. Only URLs of the practice shop can be cleared.',
      action: 'Begin without a list',
    },
  },
})
