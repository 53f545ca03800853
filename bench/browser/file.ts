import { columns, writeTemplate, type AwardFacts } from '../../packages/intake/src/index.ts'
import { fiscalQuarter } from '../../packages/metrics/src/index.ts'

const quarter = fiscalQuarter('FY2017Q4')

/** How many rows the file has below its column names. */
export const rowCount = 250_000

/** A file of many awards; its second row and its last have something to find. */
export function largeFile(): string {
  const lines: string[] = []
  for (let award = 0; lines.length < rowCount; award++) lines.push(...answered(award))
  lines.length = rowCount
  for (const at of [0, rowCount - 1]) lines[at] = (lines[at] ?? '').replace(/,0,$/, ',many,')
  return [columns.join(','), ...lines, ''].join('\r\n')
}

/** The lines of one award's template, each answered with zero, which is coherent. */
function answered(index: number): string[] {
  const award: AwardFacts = {
    number: `2016-VT-BX-K${String(index).padStart(4, '0')}`,
    program: 'direct_services',
    firstQuarter: fiscalQuarter('FY2016Q1'),
    lastQuarter: fiscalQuarter('FY2018Q4'),
    states: ['TX'],
  }
  const [, ...lines] = writeTemplate(award, quarter).trimEnd().split('\r\n')
  return lines.map((line) => `${line.split(',').slice(0, 6).join(',')},0,`)
}
