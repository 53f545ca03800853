import type { Rule } from './rule.ts'

/** Said while a cell is read: whether reading takes a change is known only there. */
export const cellIsReadWithoutRefusedChange: Rule = {
  code: 'V112',
  tier: 'V',
  severity: 'error',
  sentence: 'Each cell can be read without the changes that you refused.',
  fix: 'Write the cell yourself as Muster would have read it, or allow the change.',
  source: 'Muster’s repairs: each is shown, and each can be refused',
}
