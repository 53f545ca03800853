import { m } from '#lib/paraglide/messages.js'
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
  kind: 'added' | 'corrected' | 'withheld' | 'gone'
}

const kinds: Readonly<Record<ChangeInWords['kind'], () => string>> = {
  added: m.releases_added,
  corrected: m.releases_corrected,
  withheld: m.releases_withheld_now,
  gone: m.releases_gone,
}

/** What happened to a figure, in the middle of a sentence. */
export const kindInWords = (kind: ChangeInWords['kind']): string => kinds[kind]()

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
  if (after === null) return 'gone'
  if (before === null) return 'added'
  return after.withheld && !before.withheld ? 'withheld' : 'corrected'
}

function inWords(shown: Shown): string {
  if (shown === null) return m.releases_not_in_it()
  if (shown.withheld) return m.chart_withheld()
  return shown.value === null ? m.chart_no_report() : formatCount(shown.value)
}
