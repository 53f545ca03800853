/**
 * What a reader of all releases holds in hand: sums of unknown counts that they know to lie between two numbers; and the
 * questions that none of it may answer.
 */
export interface Attack {
  /** The true count of each unknown; see `Certificate` for their order. */
  readonly truth: readonly number[]
  readonly facts: readonly Fact[]
  readonly questions: readonly Question[]
}

export interface Fact {
  readonly unknowns: readonly number[]
  readonly low: number
  readonly high: number
  /** Public since an earlier release: beyond recall. */
  readonly earlier: boolean
}

/** Could the sum of `plus` less the sum of `minus` lie between `low` and `high`? It must be possible. */
export interface Question {
  readonly plus: readonly number[]
  readonly minus: readonly number[]
  readonly low: number
  readonly high: number
  /** The breach, in a sentence, where it is impossible. */
  readonly breach: string
}
