import { recognizeContent } from '../bytes/recognize-content.ts'
import type { ContentRule } from './content-rule.ts'

export const fileIsATextTable: ContentRule = {
  code: 'S102',
  tier: 'S',
  severity: 'error',
  sentence: 'The file is a table: text (CSV), or an Excel workbook (.xlsx).',
  fix: 'Open it in your spreadsheet program and save it as “CSV UTF-8 (Comma delimited)”.',
  source: 'RFC 4180; Muster’s file layout',
  judge: (head) => {
    const content = recognizeContent(head)
    return (
      content && {
        message: `This file is ${content.name}. Muster reads tables saved as text (CSV) and Excel workbooks (.xlsx).`,
        fix: content.fix,
      }
    )
  },
}
