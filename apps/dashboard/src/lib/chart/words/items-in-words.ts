import { m } from '#lib/paraglide/messages.js'
import { withUnit } from '#lib/words/count-in-words.ts'
import { mostRanked, type ChartOverTime, type ChartSpecification } from '../chart-specification.ts'
import { itemsInOrder, type OrderedItem } from '../items-in-order.ts'
import { shareOf, wholeOf } from '../shares-of.ts'
import { shareInWords, valueInWords } from '../value-in-words.ts'
import { listInWords } from './list-in-words.ts'

type ChartOfItems = Exclude<ChartSpecification, ChartOverTime>
type Known = OrderedItem & { value: number }

/** Things beside each other: the largest and the smallest, what is partial, withheld or missing, and what is not drawn. */
export function* itemsInWords(spec: ChartOfItems): Iterable<string> {
  const items = itemsInOrder(spec)
  const known = items
    .filter((item): item is Known => typeof item.value === 'number')
    .sort((a, b) => b.value - a.value)
  const compared = known.filter(({ apart }) => !apart)
  yield leading(spec, compared)
  if (spec.kind !== 'composition') yield least(spec, compared)

  if (spec.kind === 'composition') {
    const apart = items.filter((item) => item.apart)
    if (apart.length > 0) {
      const said = apart.map(({ label, value }) => `${label}: ${valueInWords(value, spec.unit)}`)
      yield m.chart_apart({ what: said.join('; ') })
    }
    if (!spec.addsUp) yield m.chart_overlap()
  }
  // What stands apart is told already, also if it is withheld.
  yield* gaps(spec.kind === 'composition' ? items.filter(({ apart }) => !apart) : items)
  if (spec.kind === 'ranked bars' && items.length > mostRanked) {
    yield m.chart_first_of({ shown: mostRanked, all: items.length })
  }
}

function leading(spec: ChartOfItems, compared: readonly Known[]): string {
  const [first, second] = compared
  // What is withheld may be more, or less, than what is shown.
  const kept = itemsInOrder(spec).some(({ value }) => value === 'withheld')
  if (first === undefined)
    return m.chart_no_figure({ name: m.chart_in_when({ name: spec.subject, when: spec.when }) })
  const whole = spec.kind === 'composition' ? wholeOf(spec) : undefined
  const said = ({ value }: Known) => {
    const share = shareOf(value, whole)
    return `${withUnit(value, spec.unit)}${share === undefined ? '' : ` (${shareInWords(share)})`}`
  }
  const where = (kept ? m.chart_in_when_shown : m.chart_in_when)({ name: spec.subject, when: spec.when })
  if (second === undefined) return m.chart_only({ where, first: first.label, figure: said(first) })
  return m.chart_leading({
    ...{ where, first: first.label, figure: said(first) },
    ...{ second: second.label, other: said(second) },
  })
}

function least({ unit }: ChartOfItems, compared: readonly Known[]): string {
  const last = compared.at(-1)
  if (last === undefined || compared.length < 3) return ''
  const lowest = compared.filter(({ value }) => value === last.value).map(({ label }) => label)
  return m.chart_lowest({ figure: withUnit(last.value, unit), names: listInWords(lowest) })
}

function* gaps(items: readonly OrderedItem[]): Iterable<string> {
  const named = (is: (item: OrderedItem) => boolean) =>
    listInWords(items.filter(is).map(({ label }) => label))
  const partial = named(({ partial, value }) => partial === true && typeof value === 'number')
  if (partial !== '') yield m.chart_partial_items({ names: partial })
  const withheld = named(({ value }) => value === 'withheld')
  if (withheld !== '') yield m.chart_kept({ names: withheld })
  const missing = named(({ value }) => value === null)
  if (missing !== '' && items.some(({ value }) => value !== null)) yield m.chart_missing({ names: missing })
}
