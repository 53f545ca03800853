import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { answerKinds, type AnswerKind } from '../coding/answer-kind.ts'
import { stratumOf } from '../coding/strata.ts'
import type { LineStore } from './line-store.ts'
import { linesByReport } from './lines-by-report.ts'
import type { ReportList, ReportPlace } from './report-list.ts'

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

/** What a file says for one award and quarter. */
export interface CountsOfReport {
  readonly award: string
  readonly quarter: FiscalQuarter
  /** None if all of its lines are blank or cannot be read. */
  readonly counts: readonly Count[]
  /** Spreadsheet rows of all its lines. */
  readonly rows: readonly number[]
}

const keyOf = ({ award, quarter }: ReportPlace): string => `${award} ${quarter}`

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
      const count = this.#countOf(line)
      if (count !== undefined) yield count
    }
  }

  /**
   * The same, report by report: award and quarter with all their states together, in the order of their texts. The counts
   * of one report are objects only while they are asked for, so a file of a thousand reports needs no more memory than one.
   */
  *eachReport(): Generator<CountsOfReport> {
    const { order, starts } = linesByReport(this.#lines, this.#reports.places.length)
    const byReport = Map.groupBy(this.#reports.places.keys(), (id) => keyOf(this.#reports.placeOf(id)))
    for (const [, ids] of [...byReport].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const [first = 0] = ids
      const { award, quarter } = this.#reports.placeOf(first)
      const lines = ids.flatMap((id) => [...order.subarray(starts[id] ?? 0, starts[id + 1] ?? 0)])
      const counts = lines.flatMap((line) => this.#countOf(line) ?? [])
      yield { award, quarter, counts, rows: lines.map((line) => this.#lines.rowOf(line)) }
    }
  }

  #countOf(line: number): Count | undefined {
    const answer = answerOf(this.#lines.kindOf(line), this.#lines.valueOf(line))
    return (
      answer && {
        ...this.#reports.placeOf(this.#lines.reportOf(line)),
        stratum: stratumOf(this.#lines.stratumOf(line)),
        answer,
        row: this.#lines.rowOf(line),
        note: this.#lines.noteOf(line),
      }
    )
  }
}

function answerOf(kind: AnswerKind, value: number): Answer | undefined {
  if (kind === answerKinds.value) return { kind: 'value', value }
  if (kind === answerKinds.notReported) return { kind: 'not_reported' }
  return kind === answerKinds.notTracked ? { kind: 'not_tracked' } : undefined
}
