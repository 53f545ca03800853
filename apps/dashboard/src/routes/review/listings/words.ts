/** Every sentence of the page on which an office looks at listings, in one place. */
export const words = {
  title: 'Listings in the public directory',
  lead: 'What the organizations that you fund ask to have listed. Look for anything that gives away where somebody is, and for the right telephone number.',
  up: 'Review reports',
  waiting: 'These wait for you',
  nothing: {
    title: 'Nothing waits',
    what: 'When an organization asks to be listed, or for a change, it appears here.',
  },
  listed: 'Public now',
  asked: (day: string) => `Asked on ${day}`,
  confirmed: (day: string) => `Confirmed by the organization on ${day}`,
  list: 'List it',
  decline: 'Do not list it',
  takeOff: 'Take it off',
  reason: 'Your reason',
  reasonHint: 'The organization reads it. Do not write about any person, and do not repeat an address.',
  lookOn: 'Program officers of the office decide on this.',
  done: {
    listed: 'The listing is public.',
    declined: 'The listing is not public. The organization reads your reason.',
  },
  nothingChanged: 'Nothing has changed',
} as const
