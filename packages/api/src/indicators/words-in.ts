import { Invalid } from '../refusals.ts'
import { readWords, type WordsWanted } from '../reporting/read-words.ts'

/** What somebody must say of an indicator. @throws Invalid if nothing is said, or what cannot be kept */
export function wordsIn(written: string, wanted: WordsWanted): string {
  const read = readWords(written, wanted)
  if (read.kind === 'said') return read.text
  throw new Invalid(read.kind === 'wrong' ? read.sentence : `${wanted.name} is missing.`)
}
