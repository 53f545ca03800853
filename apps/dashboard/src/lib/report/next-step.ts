/** What somebody can do with a report as it stands now. */
export type WayOn = 'write' | 'give_up' | 'sign' | 'recall' | 'accept' | 'return' | 'reopen'

/** How it goes on with a report, as the api tells whoever reads. */
export interface NextStep {
  turn: 'own' | 'other' | 'nobody'
  heading: string
  sentence: string
  /** What stands meanwhile, beside what is shown. */
  beside: string | null
  ways: readonly WayOn[]
}
