import type { Rule } from './rule.ts'

export const noCellIsTooLong: Rule = {
  code: 'S114',
  tier: 'S',
  severity: 'error',
  sentence: 'No cell is longer than this Muster takes: 32 KB, if its operator has not changed that.',
  fix: 'Shorten the text of the cell. A quotation mark that is never closed can make a cell of many rows, too.',
  source: 'Limits of Muster; Excel keeps at most 32,767 characters in a cell',
}
