import { m } from '../paraglide/messages.js'
import { formatCount } from './count-in-words.ts'

/** `41 of 48 reported`; `nobody was due to report` when none was expected. */
export function coverageInWords(reported: number, expected: number): string {
  if (expected === 0) return m.words_coverage_nobody()
  return m.words_coverage({ reported: formatCount(reported), expected: formatCount(expected) })
}
