import { countOf, formatCount } from '#lib/words/count-in-words.ts'
import { quarterInWords } from '#lib/words/quarter-in-words.ts'
import type { CheckedFile } from './check-one-file.ts'

interface Fact {
  term: string
  value: string
}

/** What a file says of itself, as a few terms and values. */
export function factsOf({ summary }: CheckedFile): readonly Fact[] {
  const { file, sheet, awards, quarters, rows, encoding } = summary
  return [
    { term: 'File', value: file },
    ...(sheet === null ? [] : [{ term: 'Sheet', value: sheet }]),
    ...named('Award', awards, 'award', (award) => award),
    ...named('Quarter', quarters, 'quarter', quarterInWords),
    { term: 'Rows read', value: formatCount(rows) },
    ...(encoding.startsWith('UTF-8') || encoding === 'XLSX' ? [] : [{ term: 'Written in', value: encoding }]),
  ]
}

/** The one that a file names, or how many; nothing if it names none. */
function named(
  term: string,
  all: readonly string[],
  one: string,
  words: (name: string) => string,
): readonly Fact[] {
  const [first, ...more] = all
  if (first === undefined) return []
  return [{ term, value: more.length > 0 ? countOf(all.length, one) : words(first) }]
}
