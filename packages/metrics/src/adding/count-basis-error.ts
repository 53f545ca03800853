import type { CountBasis } from '../count-basis.ts'
import type { Metric } from '../metric.ts'

/** A sum that the count basis of a metric forbids. Nothing was computed. */
export class CountBasisError extends Error {
  override readonly name = 'CountBasisError'
  readonly metric: string
  readonly countBasis: CountBasis
  readonly over: 'quarters' | 'organizations' | 'places'

  constructor({ code, label, countBasis }: Metric, over: 'quarters' | 'organizations' | 'places') {
    super(`"${label}" (${code}) cannot be added over ${over}: its count basis is "${countBasis}".`)
    this.metric = code
    this.countBasis = countBasis
    this.over = over
  }
}
