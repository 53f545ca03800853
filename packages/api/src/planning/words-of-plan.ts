import { Invalid } from '../refusals.ts'
import { readWords } from '../reporting/read-words.ts'

/** How long a text about the plan may be, in characters. The database holds it to the same. */
interface Wanted {
  readonly fewest?: number
  readonly most: number
  /** Begins sentences: `The comment`. */
  readonly name: string
}

/** What somebody wrote about the plan; null if nothing. @throws Invalid if it is too long, or may say who a person is */
export function wordsOfPlan(written: string, { fewest = 1, most, name }: Wanted): string | null {
  const read = readWords(written, { fewest, most, name, about: 'the work' })
  if (read.kind === 'wrong') throw new Invalid(read.sentence)
  return read.kind === 'said' ? read.text : null
}
