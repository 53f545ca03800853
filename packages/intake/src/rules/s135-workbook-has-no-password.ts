import type { Rule } from './rule.ts'

export const workbookHasNoPassword: Rule = {
  code: 'S135',
  tier: 'S',
  severity: 'error',
  sentence: 'No password is needed to open a workbook.',
  fix: 'Take the password off (in Excel: File, Info, Protect Workbook), save it, and choose it again.',
  source: '[MS-OFFCRYPTO], 2.3: without the password nothing in it can be read',
}
