import { isSuspectText } from '../bytes/row-decoder.ts'
import type { RowRule } from './row-rule.ts'

export const textIsUtf8: RowRule = {
  code: 'S104',
  tier: 'S',
  severity: 'error',
  sentence: 'Every character can be read as UTF-8.',
  fix: 'Open the file in your spreadsheet program and save it as “CSV UTF-8 (Comma delimited)”.',
  source: 'RFC 3629; Muster’s file layout',
  judge: (cells) =>
    cells.some(isSuspectText)
      ? { message: 'A character in this row cannot be read, because the file is not saved as UTF-8.' }
      : undefined,
}
