import type { Report } from '../counts/report.ts'
import { fingerprintOf } from './fingerprint.ts'
import { shapeOf } from './report-shape.ts'

/** What a rule about the whole file is told of a report's numbers. */
export function numbersIn(report: Report) {
  const { aboveZero, different } = shapeOf(report)
  return { aboveZero, different, fingerprint: fingerprintOf(report) }
}
