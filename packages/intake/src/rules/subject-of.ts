import { stratumKey } from '@muster/metrics'
import { strata } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import type { Said } from '../findings/finding-ledger.ts'

const keys = strata.map(stratumKey)

/** What a finding about a stratum is about whatever its row: `TX new_clients.gender.male`. */
export const subjectOf = (report: Report, stratum: number): string =>
  `${report.about.place.state} ${keys[stratum] ?? ''}`

/** The same for a finding about the report as a whole: `TX`. */
export const subjectOfReport = (report: Report): string => report.about.place.state

/** The parts of a finding that say where the number of a stratum stands, and what it is about. */
export function aboutStratum(report: Report, stratum: number): Omit<Said, 'message'> {
  const { award, quarter } = report.about.place
  const subject = subjectOf(report, stratum)
  const number = report.numberOf(stratum)
  return {
    ...report.placeOf(stratum),
    value: number === undefined ? null : String(number),
    subject,
    // Two reports with the same number have nothing to do with each other.
    cause: `${award} ${quarter} ${subject}`,
  }
}

/** The same for a finding about the report as a whole: it stands at its first row. */
export function aboutReport(report: Report): Omit<Said, 'message'> {
  const { award, quarter, state } = report.about.place
  const [first] = report.lines
  return {
    row: first === undefined ? null : report.rowOfLine(first),
    column: null,
    subject: subjectOfReport(report),
    cause: `${award} ${quarter} ${state}`,
  }
}
