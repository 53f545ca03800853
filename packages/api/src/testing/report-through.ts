import type { FiscalQuarter, StateCode } from '@muster/metrics'
import type { Context } from '../context.ts'
import { acceptReport } from '../verbs/accept-report.ts'
import { uploadReport } from '../verbs/upload-report.ts'
import { explainAndCertify } from './explain-and-certify.ts'
import { formWith, reportFile } from './report-file.ts'

export interface Reporting {
  readonly grantee: Context
  readonly officer: Context
  readonly award: string
  /** Texas if absent. */
  readonly states?: readonly StateCode[]
}

/** A report with these totals, all the way: uploaded, explained where it is unusual, certified, accepted. Returns its revision's number. */
export async function reportThrough(
  { grantee, officer, award, states = ['TX'] }: Reporting,
  quarter: FiscalQuarter,
  totals: Readonly<Record<string, number>>,
): Promise<number> {
  const outcome = await uploadReport(grantee, formWith(reportFile({ award, quarter, states, totals })))
  const stored = outcome.kind === 'stored' ? outcome.reports[0] : undefined
  if (stored === undefined) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  const place = { awardNumber: award, quarter, revisionNumber: stored.revisionNumber }
  await explainAndCertify(grantee, place)
  await acceptReport(officer, place)
  return stored.revisionNumber
}
