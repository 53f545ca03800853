import type { FindingLedger } from '../findings/finding-ledger.ts'
import type { Heading } from '../layout/heading.ts'
import { personalRuleFor } from '../privacy/looks-personal.ts'
import { remembering } from './remembering.ts'

/**
 * Looks through the cells in which anything may stand: the note, and columns that are not read. What looks personal is a
 * finding. Returns the note, trimmed; none if it looks personal.
 */
export function freeTextReader(
  { names, unread }: Heading,
  findings: FindingLedger,
): (cells: readonly string[], row: number, note: number) => string {
  // Labels of the template repeat; each different text is looked through once.
  const ruleFor = remembering((text: string) => personalRuleFor(text) ?? null)
  const isHarmless = (text: string, row: number, column: string | null): boolean => {
    const rule = ruleFor(text)
    if (rule === null) return true
    findings.add(rule, {
      row,
      column,
      value: null,
      message: `This cell has what looks like ${rule.what}.`,
      cause: 'personal',
    })
    return false
  }
  return (cells, row, note) => {
    for (const place of unread) {
      const text = cells[place] ?? ''
      if (text !== '') isHarmless(text, row, names[place] ?? null)
    }
    const text = (cells[note] ?? '').trim()
    return text === '' || isHarmless(text, row, 'note') ? text : ''
  }
}
