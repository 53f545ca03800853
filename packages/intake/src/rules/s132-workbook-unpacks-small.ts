import { defaultWorkbookLimits } from '../workbook/workbook-limits.ts'
import type { Rule } from './rule.ts'

const most = defaultWorkbookLimits.unpackedBytes / 1024 / 1024

export const workbookUnpacksSmall: Rule = {
  code: 'S132',
  tier: 'S',
  severity: 'error',
  sentence: `A workbook is not larger than ${most} MB when it is unpacked, and not packed tighter than any table can be.`,
  fix: 'Copy the table alone into a new workbook, without pictures and without formatted empty rows, and save that.',
  source: 'Limits of Muster; 100,000 rows unpack to about 30 MB',
}
