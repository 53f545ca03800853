import type { Rule } from './rule.ts'

export const quotationMarksArePaired: Rule = {
  code: 'S107',
  tier: 'S',
  severity: 'error',
  sentence: 'Quotation marks come in pairs around a whole cell.',
  fix: 'Look for a single " in this row. Delete it, or write "" for a quotation mark inside a quoted cell.',
  source: 'RFC 4180, section 2',
}
