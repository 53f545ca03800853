import type { FindingPlace } from './group-findings.ts'

/** `Cell G14`, `Row 14` where the column is not known, or `The whole file`. */
export function placeInWords({ row, cell }: Pick<FindingPlace, 'row' | 'cell'>): string {
  if (cell !== undefined && cell !== null) return `Cell ${cell}`
  return row === null ? 'The whole file' : `Row ${row}`
}
