import type { LineAnswer } from '#lib/report/answer.ts'

// What the pages of the form take from the api, as plain data: components take plain props.

export interface LinePlace {
  state: string
  /** `new_clients.gender.male` */
  key: string
}

/** One line of the form in one state, with what is in it. */
export interface FormLine extends LinePlace {
  label: string
  /** Code of the breakdown; null for the total. */
  breakdown: string | null
  required: boolean
  answer: LineAnswer
  /** What the report of the quarter before says. */
  previous: LineAnswer
  changedBy: string | null
  changedAt: string | null
  source: 'file' | 'form' | null
}

export interface FormBreakdown {
  code: string
  label: string
  addsUp: boolean
  exclusive: boolean
}

export interface FormSection {
  metric: string
  label: string
  definition: string
  unit: string
  breakdowns: readonly FormBreakdown[]
  lines: readonly FormLine[]
}

export interface FormFinding {
  code: string
  severity: 'error' | 'warning' | 'info'
  message: string
  fix: string
  state: string | null
  key: string | null
  metric: string | null
}

/** Somebody else changed a line meanwhile. */
export interface LineConflict extends LinePlace {
  theirs: LineAnswer
  by: string | null
  at: string | null
}

/** What the server says when lines were saved. */
export interface SaveOutcome {
  revisionNumber: number | null
  conflicts: readonly LineConflict[]
  findings: readonly FormFinding[]
  notExplained: number
}

/** A line that is to be saved: `was` is what the person had before them. */
export interface ChangedLine extends LinePlace {
  was: LineAnswer
  now: LineAnswer
}

export const placeOf = ({ state, key }: LinePlace): string => `${state} ${key}`

/** Things by the line that they are about. */
export const byPlace = <T>(all: readonly T[], lineOf: (one: T) => LinePlace): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [placeOf(lineOf(one)), one]))

/** Id of a line's field in the page. */
export const fieldId = ({ state, key }: LinePlace): string => `line-${state}-${key.replaceAll('.', '-')}`

/** Id of a section in the page. */
export const sectionId = (metric: string): string => `section-${metric}`
