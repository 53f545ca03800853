/** Every sentence of the page on browsing safely, in one place. */
export const words = {
  title: 'How to browse more safely',
  lead: 'Nothing that you do on a device that somebody else can open is sure to stay secret. These steps help.',
  parts: [
    {
      title: 'What the button “Leave this page” does',
      lines: [
        'It empties the page at once and opens an ordinary site in its place.',
        'You can also press the Shift key three times. Where you type, and on the page to try a file, that does nothing.',
        'The page that you left is taken out of the list behind the “back” arrow. Pages that you opened before it may still be in that list.',
        'Without JavaScript the button is a plain link: then the “back” arrow leads to this site again.',
      ],
    },
    {
      title: 'What it does not do',
      lines: [
        'It does not erase your history. The browser still knows that this site was open.',
        'It does not hide anything from a program on the device that watches what you do, or from whoever runs the network.',
        'It does not undo a call or a text message. They may stand in the phone, and on its bill.',
      ],
    },
    {
      title: 'What you can do',
      lines: [
        'Use a device that the other person cannot open: of a friend, a library, a school, a clinic.',
        'Open a private or “incognito” window before you begin, and close it when you are done.',
        'If you erase your history, erase this site only. An empty history may be noticed.',
        'Erase text messages and the list of calls after you used them.',
        'If you think that somebody watches this device, do not change anything on it. Ask for help from another one.',
      ],
    },
    {
      title: 'What this site keeps of you',
      lines: [
        'You need no account to find help. On these pages we set no cookie, and nothing is fetched from any other site.',
        'A link to the hotline or to an organization opens their site or your phone. What they keep is up to them.',
        'The computer that answers, and those between you and it, may note that your address asked for a page, as with any site.',
      ],
    },
  ],
  back: 'Back to the page to find help',
} as const
