import type { Moment } from '../story/moment.ts'

/** One thing that is done at a moment. */
export interface Act {
  readonly at: Moment
  readonly perform: () => Promise<void>
}
