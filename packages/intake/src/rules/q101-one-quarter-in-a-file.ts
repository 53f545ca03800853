import { quarterLabel } from '@muster/metrics'
import { firstRowOf, type FileRule } from './file-rule.ts'

export const oneQuarterInAFile: FileRule = {
  code: 'Q101',
  tier: 'Q',
  severity: 'warning',
  sentence: 'A file is for one quarter.',
  fix: 'If that is a slip, correct the quarter in these rows. If you mean to report for several quarters, go on.',
  source: 'Grantees’ most frequent slip: a row of last quarter’s file',
  judge: (reports, _known, say) => {
    const byQuarter = Map.groupBy(reports, ({ place }) => place.quarter)
    const quarters = [...byQuarter].map(([quarter, own]) => ({
      quarter,
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      firstRow: firstRowOf(own),
    }))
    // The quarter with most rows is the one that is meant; the others are spoken of.
    const [main, ...others] = quarters.sort(
      (one, other) => other.rows - one.rows || one.firstRow - other.firstRow,
    )
    if (main === undefined) return
    for (const { quarter, rows, firstRow } of others)
      say({
        row: firstRow,
        column: 'fiscal_quarter',
        value: quarter,
        subject: '',
        message: `${rows === 1 ? '1 row is' : `${rows.toLocaleString('en-US')} rows are`} for ${quarterLabel(quarter)}, while most are for ${quarterLabel(main.quarter)}.`,
      })
  },
}
