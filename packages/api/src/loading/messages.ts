import type { AwardFacts, CheckOptions, CheckSummary, Limits } from '@muster/intake'
import type { IsoDate } from '@muster/metrics'
import type { LineColumns } from './line-columns.ts'

// What the thread that reads a file of history tells the thread that speaks to the database.

/** What to read. */
export interface HistoryJob {
  /** Of the open file: threads share it. */
  readonly descriptor: number
  readonly fileName: string
  readonly today: IsoDate
  readonly limits: Partial<Limits>
  readonly awards: readonly AwardFacts[]
}

type Batch = Parameters<NonNullable<CheckOptions['onLines']>>[0]

/** An award, quarter and state of the file: a report, as the check numbers them. */
export type PlaceInFile = Batch['reports']['places'][number]

/** Lines in the order of the file: a copy of what the check handed on. */
export interface LinesRead {
  readonly columns: LineColumns
  /** The columns may be longer. */
  readonly length: number
  /** By place in the columns. */
  readonly notes: ReadonlyMap<number, string>
  /** Reports that stand here for the first time, in the order of their numbers. */
  readonly freshPlaces: readonly PlaceInFile[]
}

/** In this order: lines as they are read; the end of them; and, when the rules have spoken, what they said. */
export type FromReader =
  /** `memory` has the columns. It is to be given back, for the next lines. */
  | { readonly kind: 'lines'; readonly memory: ArrayBuffer; readonly lines: Omit<LinesRead, 'columns'> }
  | { readonly kind: 'read' }
  /** `answers`: lines with an answer. */
  | { readonly kind: 'checked'; readonly result: CheckSummary; readonly answers: number }

export type ToReader =
  | { readonly kind: 'read'; readonly job: HistoryJob }
  /** What came with lines, to be used again. */
  | { readonly kind: 'memory'; readonly memory: ArrayBuffer }
