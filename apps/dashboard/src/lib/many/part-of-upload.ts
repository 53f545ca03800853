import type { LineAnswer } from '#lib/report/answer.ts'
import { quarterShort } from '#lib/words/quarter-in-words.ts'

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

/** One line of a draft, what it says and what a file would make of it. */
export interface DraftChange {
  state: string
  key: string
  label: string
  from: LineAnswer
  to: LineAnswer
}

/** A draft that a part would change, and that is left alone until the person agrees. */
export interface DraftAtStake {
  /** Who agrees sends this back. */
  seen: string
  /** The draft has changed since the person looked at it. */
  isNews: boolean
  nothingToReport: boolean
  /** How many values would be other than now; so many of them have an answer now. */
  different: number
  overwritten: number
  /** The first of them. */
  changes: readonly DraftChange[]
  /** Lines of the draft that would stay as they are. */
  stays: number
}

/** What became of one part of a file. */
export interface PartOfUpload {
  awardNumber: string
  organizationName: string | null
  quarter: string | null
  outcome: 'stored' | 'unchanged' | 'asks' | 'conflict' | 'refused'
  sentence: string
  revisionNumber: number | null
  lines: number
  notExplained: number
  first: readonly PartFinding[]
  /** Null unless it asks. */
  draft: DraftAtStake | null
  /** Its rows in the file, from and to; empty where it is stored. */
  rows: readonly (readonly [number, number])[]
}

export const isTaken = ({ outcome }: Pick<PartOfUpload, 'outcome'>): boolean =>
  outcome === 'stored' || outcome === 'unchanged'

export type AskingPart = PartOfUpload & { draft: DraftAtStake }

export const asks = (part: PartOfUpload): part is AskingPart => part.draft !== null

/** `Lone Star Harbor, FY2017 Q4, award 2016-VT-BX-K012` */
export const nameOfPart = ({ organizationName, quarter, awardNumber }: PartOfUpload): string =>
  [organizationName, quarter === null ? null : quarterShort(quarter), `award ${awardNumber}`]
    .filter((each) => each !== null)
    .join(', ')

/** What was not taken first; else in the order of the file. */
export const notTakenFirst = (parts: readonly PartOfUpload[]): readonly PartOfUpload[] =>
  parts.toSorted((one, other) => Number(isTaken(one)) - Number(isTaken(other)))
