/** What stands in each row of the directory as a file. A file says the same in every language. */
export const fileNotes = {
  note: 'Chose to be listed in the public directory. No location is given.',
  synthetic: 'Synthetic: made up for a demonstration.',
} as const
