const words = {
  saved: 'Your view is saved.',
  changed: 'Your view is changed.',
  removed: 'Your view is deleted.',
  home: 'From now on you start with this view when you sign in.',
  noHome: 'From now on you start where everybody of your role starts.',
} as const

export type Done = keyof typeof words

const isDone = (text: string): text is Done => Object.hasOwn(words, text)

/** What was just done, as the address says; undefined for anything else. */
export const doneWords = (done: string): string | undefined => (isDone(done) ? words[done] : undefined)
