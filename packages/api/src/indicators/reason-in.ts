import { Invalid } from '../refusals.ts'
import { readWords } from '../reporting/read-words.ts'

/** Why a steward changed something, in their own words. @throws Invalid if nothing is said, or it may be about a person */
export function reasonIn(written: string, name: 'The reason' | 'The rationale'): string {
  const read = readWords(written, { fewest: 10, most: 2_000, name })
  if (read.kind === 'said') return read.text
  throw new Invalid(
    read.kind === 'wrong' ? read.sentence : `${name} is missing. Say in a sentence or two why it changes.`,
  )
}
