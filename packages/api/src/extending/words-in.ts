import { Invalid } from '../refusals.ts'
import { readWords } from '../reporting/read-words.ts'

/** Why more time is needed. The database holds it to the same length. @throws Invalid */
export function reasonIn(written: string): string {
  const read = readWords(written, { fewest: 10, most: 1_000, name: 'The reason' })
  if (read.kind === 'said') return read.text
  throw new Invalid(read.kind === 'wrong' ? read.sentence : 'Write why you need more time.')
}

/** What an officer says of a decision; null: nothing. @throws Invalid */
export function answerIn(written: string | undefined): string | null {
  const read = readWords(written ?? '', { fewest: 1, most: 1_000, name: 'The answer' })
  if (read.kind === 'wrong') throw new Invalid(read.sentence)
  return read.kind === 'said' ? read.text : null
}
