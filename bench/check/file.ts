import { columns, writeTemplate, type AwardFacts } from '../../packages/intake/src/index.ts'
import { fiscalQuarter, isoDate } from '../../packages/metrics/src/index.ts'

const quarter = fiscalQuarter('FY2017Q4')

/** The day by which the file is judged. */
export const today = isoDate('2017-10-16')

/** The awards in the file. */
export const facts: readonly AwardFacts[] = Array.from({ length: 1000 }, (_, index) => ({
  number: `2016-VT-BX-K${String(index).padStart(3, '0')}`,
  program: 'direct_services',
  firstQuarter: fiscalQuarter('FY2016Q1'),
  lastQuarter: fiscalQuarter('FY2018Q4'),
  states: ['TX'],
}))

/** A file in the canonical layout, and how many rows it has. */
export function cleanFile(): { bytes: Uint8Array; rows: number } {
  const lines = [columns.join(','), ...facts.flatMap((each) => answered(writeTemplate(each, quarter)))]
  return { bytes: new TextEncoder().encode([...lines, ''].join('\r\n')), rows: lines.length - 1 }
}

/** The lines of a template, each answered with zero, which is coherent. */
function answered(template: string): string[] {
  const [, ...lines] = template.trimEnd().split('\r\n')
  return lines.map((line) => `${line.split(',').slice(0, 6).join(',')},0,`)
}
