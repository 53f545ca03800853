import { readWords, type ReadWords } from './read-words.ts'

/** How long an explanation is, in characters. The database holds it to the same. */
export const fewestCharacters = 10
export const mostCharacters = 1_000

/** Reads what somebody wrote to explain a finding. An explanation speaks of counts. */
export const readExplanation = (written: string): ReadWords =>
  readWords(written, { fewest: fewestCharacters, most: mostCharacters, name: 'The explanation' })
