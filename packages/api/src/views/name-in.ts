import { Invalid } from '../refusals.ts'
import { readWords } from '../reporting/read-words.ts'

/** What somebody calls a view; colleagues may read it. The database holds it to the same length. @throws Invalid */
export function nameIn(written: string): string {
  const name = readWords(written.replaceAll(/\s+/g, ' '), { fewest: 1, most: 80, name: 'The name' })
  if (name.kind === 'said') return name.text
  throw new Invalid(
    name.kind === 'wrong' ? name.sentence : 'Give the view a name, so that you find it again.',
  )
}

export const nameTaken = {
  saved_view_name_unique: 'You have another view with this name. Choose a different name.',
}
