const words: Readonly<Record<string, { heading: string; what: string }>> = {
  invited: {
    heading: 'The invitation is on its way',
    what: 'The person gets an e-mail with a link. It works for seven days, and once.',
  },
  resent: {
    heading: 'The invitation is sent again',
    what: 'Its time begins anew. The link in the first e-mail works as well.',
  },
  revoked: { heading: 'The invitation is revoked', what: 'Its link opens nothing any more.' },
  ended: {
    heading: 'The role is ended',
    what: 'It no longer opens anything, from the person’s next click on.',
  },
  renewed: {
    heading: 'A new way in is on its way',
    what: 'What the person signed in with works no more. They get an e-mail with a link to choose a new password.',
  },
  disabled: {
    heading: 'The account is closed',
    what: 'The person is signed out with their next click, and cannot sign in.',
  },
  enabled: {
    heading: 'The account is open again',
    what: 'The person can sign in, with the roles that they had.',
  },
}

/** What was done to somebody of the list, in words; undefined if nothing was. */
export const doneWords = (done: string): { heading: string; what: string } | undefined =>
  Object.hasOwn(words, done) ? words[done] : undefined
