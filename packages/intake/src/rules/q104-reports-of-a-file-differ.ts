import { quarterLabel } from '@muster/metrics'
import type { FileRule, ReportInFile } from './file-rule.ts'

/** So many numbers above 0, and so many different ones, do not agree by chance. */
const fewestNumbers = 10
const fewestDifferent = 4

export const reportsOfAFileDiffer: FileRule = {
  code: 'Q104',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Two reports of a file do not have the same numbers throughout.',
  fix: 'Perhaps the rows of one were copied and only award, quarter or state was changed. Fill in its own numbers.',
  source: 'Muster’s own choice: no two awards, states or quarters have all counts alike',
  judge: (reports, _known, say) => {
    const first = new Map<number, ReportInFile>()
    for (const report of reports) {
      const { fingerprint, aboveZero, different, place, firstRow } = report
      if (aboveZero < fewestNumbers || different < fewestDifferent) continue
      const before = first.get(fingerprint)
      if (before === undefined) {
        first.set(fingerprint, report)
        continue
      }
      const { award, quarter, state } = before.place
      say({
        row: firstRow,
        column: null,
        subject: place.state,
        cause: `${place.award} ${place.quarter} ${place.state}`,
        message: `Award ${place.award}, ${quarterLabel(place.quarter)}, ${place.state} has the same numbers in every line as award ${award}, ${quarterLabel(quarter)}, ${state}.`,
      })
    }
  },
}
