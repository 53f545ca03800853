// What the page of a file for many reports takes from the api, as plain data.

export interface PartFinding {
  code: string
  severity: 'error' | 'warning' | 'info'
  row: number | null
  column: string | null
  cell: string | null
  value: string | null
  message: string
  fix: string
  subject: string | null
}

/** What became of one part of a file. */
export interface PartOfUpload {
  awardNumber: string
  organizationName: string | null
  quarter: string | null
  outcome: 'stored' | 'unchanged' | 'conflict' | 'refused'
  sentence: string
  revisionNumber: number | null
  lines: number
  notExplained: number
  first: readonly PartFinding[]
  /** Its rows in the file, from and to; empty where it is stored. */
  rows: readonly (readonly [number, number])[]
}

export const isTaken = ({ outcome }: Pick<PartOfUpload, 'outcome'>): boolean =>
  outcome === 'stored' || outcome === 'unchanged'

/** What was not taken first; else in the order of the file. */
export const notTakenFirst = (parts: readonly PartOfUpload[]): readonly PartOfUpload[] =>
  parts.toSorted((one, other) => Number(isTaken(one)) - Number(isTaken(other)))
