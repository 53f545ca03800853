import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { answerKinds, type AnswerKind } from '../coding/answer-kind.ts'
import { stratumOf } from '../coding/strata.ts'
import type { LineStore } from './line-store.ts'
import type { ReportList } from './report-list.ts'

/** What an award says of one stratum. */
export type Answer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'not_reported' }
  | { readonly kind: 'not_tracked' }

/** One answered line of a file. */
export interface Count {
  readonly award: string
  readonly quarter: FiscalQuarter
  readonly state: StateCode
  readonly stratum: Stratum
  readonly answer: Answer
  /** Spreadsheet row. */
  readonly row: number
  readonly note: string
}

/** The answered lines of a file, in its order. They are kept as columns of numbers and become objects one at a time. */
export class CountTable {
  readonly #lines: LineStore
  readonly #reports: ReportList

  constructor(lines: LineStore, reports: ReportList) {
    this.#lines = lines
    this.#reports = reports
  }

  get size(): number {
    return this.#lines.answers
  }

  *each(): Generator<Count> {
    for (let line = 0; line < this.#lines.size; line++) {
      const answer = answerOf(this.#lines.kindOf(line), this.#lines.valueOf(line))
      if (answer === undefined) continue
      yield {
        ...this.#reports.placeOf(this.#lines.reportOf(line)),
        stratum: stratumOf(this.#lines.stratumOf(line)),
        answer,
        row: this.#lines.rowOf(line),
        note: this.#lines.noteOf(line),
      }
    }
  }
}

function answerOf(kind: AnswerKind, value: number): Answer | undefined {
  if (kind === answerKinds.value) return { kind: 'value', value }
  if (kind === answerKinds.notReported) return { kind: 'not_reported' }
  return kind === answerKinds.notTracked ? { kind: 'not_tracked' } : undefined
}
