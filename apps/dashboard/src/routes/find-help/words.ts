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
  safety: {
    title: 'Is it safe to read this here?',
    what: 'Someone who uses this device may see that you were here. The red button leaves this page at once; it does not erase your history.',
    link: 'How to browse more safely',
  },
} as const
