import { formatCount } from '#lib/words/count-in-words.ts'

type Shown = { value: number | null; withheld: boolean } | null

interface Change {
  metric: string
  breakdown: string
  category: string
  fiscalYear: number
  label: string
  before: Shown
  after: Shown
}

export interface ChangeInWords {
  key: string
  label: string
  fiscalYear: number
  before: string
  after: string
  /** What happened to the figure. */
  kind: 'added' | 'corrected' | 'withheld now' | 'no longer in it'
}

/** One line of the correction log. */
export function changeInWords({
  metric,
  breakdown,
  category,
  fiscalYear,
  label,
  before,
  after,
}: Change): ChangeInWords {
  return {
    key: [metric, breakdown, category, fiscalYear].join(' '),
    label,
    fiscalYear,
    before: inWords(before),
    after: inWords(after),
    kind: kindOf(before, after),
  }
}

function kindOf(before: Shown, after: Shown): ChangeInWords['kind'] {
  if (after === null) return 'no longer in it'
  if (before === null) return 'added'
  return after.withheld && !before.withheld ? 'withheld now' : 'corrected'
}

function inWords(shown: Shown): string {
  if (shown === null) return 'not in it'
  if (shown.withheld) return 'withheld'
  return shown.value === null ? 'no report' : formatCount(shown.value)
}
