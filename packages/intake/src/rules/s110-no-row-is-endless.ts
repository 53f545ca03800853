import { longestRow } from '../table/text-rows.ts'
import type { Rule } from './rule.ts'

export const noRowIsEndless: Rule = {
  code: 'S110',
  tier: 'S',
  severity: 'error',
  sentence: `No row is longer than ${longestRow.toLocaleString('en-US')} characters.`,
  fix: 'Look for a quotation mark (") at the beginning of a cell in this row, and delete it or close it.',
  source: 'RFC 4180, section 2: a cell with a quotation mark goes on until the next one',
}
