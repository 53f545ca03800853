import { writeWorkbook } from '../../../../packages/intake/src/fixtures/write-workbook.ts'

/** CSV texts without quotes as a workbook to choose, each a sheet; numbers as numbers. */
export function asWorkbook(name: string, sheets: Readonly<Record<string, string>>) {
  const written = Object.entries(sheets).map(([sheet, csv]) => ({ name: sheet, rows: rowsOf(csv) }))
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(writeWorkbook(written)),
  }
}

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)))
