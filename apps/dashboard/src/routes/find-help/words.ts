/** Every sentence of the page to find help, in one place. */
export const words = {
  title: 'Find help',
  lead: 'If you were made to work or to have sex against your will, or someone else was, people can help you. What happened is not your fault.',
  now: {
    title: 'Talk to someone now',
    emergency: 'If you are in danger now, call 911.',
    what: (name: string) => `Reach the ${name} in the way that is safest for you.`,
    none: 'This site does not name a hotline. In danger, call 911. The office that runs this site can tell you who answers near you.',
    way: { phone: 'By telephone', text: 'By text message', chat: 'By chat', tty: 'By TTY' },
    chat: 'Open the chat of the hotline',
    demonstration:
      'This is a demonstration with real numbers. It is not run by the hotline. Please do not try the numbers out.',
  },
  directory: {
    title: 'Find an organization',
    what: 'These organizations chose to be listed. We never show where they are: call first, from a telephone that is safe.',
    demonstration:
      'All of them are made up. Their numbers and web sites lead nowhere: in the demonstration you cannot get help from them.',
    service: 'What you need',
    language: 'Language',
    state: 'State or territory',
    anyService: 'Any help',
    anyLanguage: 'Any language',
    anyState: 'Any place',
    show: 'Show organizations',
    found: (count: number) =>
      count === 1 ? 'One organization' : `${count.toLocaleString('en-US')} organizations`,
    confirmed: (day: string) => `The organization said on ${day} that this is right.`,
    pages: 'Pages of the directory',
    none: {
      title: 'No organization fits all that you chose',
      what: 'Choose less, for example any language: many organizations can bring an interpreter. The hotline at the top of this page knows more organizations than are listed here.',
      all: 'Show all organizations',
    },
    empty: {
      title: 'No organization is listed yet',
      what: 'Organizations choose whether they are listed here. The hotline at the top of this page can tell you who helps near you.',
    },
    files: {
      before: 'For those who build directories of their own: the whole list as ',
      json: 'Open Referral HSDS 3.0 (JSON)',
      between: ' or as a ',
      csv: 'table (CSV)',
    },
    file: {
      note: 'Chose to be listed in the public directory. No location is given.',
      synthetic: 'Synthetic: made up for a demonstration.',
    },
  },
  safety: {
    title: 'Is it safe to read this here?',
    what: 'Someone who uses this device may see that you were here. The red button leaves this page at once; it does not erase your history.',
    link: 'How to browse more safely',
  },
} as const
