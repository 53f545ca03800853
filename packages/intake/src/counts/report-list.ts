import type { FiscalQuarter, StateCode } from '@muster/metrics'
import { CodeList } from '../coding/code-list.ts'

/** What a file says for one award, quarter and state. */
export interface ReportPlace {
  readonly award: string
  readonly quarter: FiscalQuarter
  readonly state: StateCode
}

/** There are 32,092 fiscal quarters that can be written, and 56 states. */
const mostQuarters = 32_768
const mostStates = 64

/** Gives awards, quarters, states, and the three together small numbers. */
export class ReportList {
  readonly awards = new CodeList()
  readonly quarters = new CodeList<FiscalQuarter>()
  readonly states = new CodeList<StateCode>()
  readonly #ids = new Map<number, number>()
  readonly #places: ReportPlace[] = []
  readonly #awardOfReport: number[] = []

  /** The number of a report, from the numbers of its award, quarter and state. */
  idOf(award: number, quarter: number, state: number): number {
    const key = (award * mostQuarters + quarter) * mostStates + state
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#places.length)
    this.#awardOfReport.push(award)
    return (
      this.#places.push({
        award: this.awards.textOf(award),
        quarter: this.quarters.textOf(quarter),
        state: this.states.textOf(state),
      }) - 1
    )
  }

  /** The number of each report's award. */
  get awardOfReport(): readonly number[] {
    return this.#awardOfReport
  }

  get places(): readonly ReportPlace[] {
    return this.#places
  }

  /** @throws RangeError for a number that was not given. */
  placeOf(report: number): ReportPlace {
    const place = this.#places[report]
    if (place === undefined) throw new RangeError(`There is no report with number ${report}.`)
    return place
  }
}
