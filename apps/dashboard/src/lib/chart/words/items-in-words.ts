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
      yield `Not among them: ${said.join('; ')}.`
    }
    if (!spec.addsUp) yield 'One person or event may be in several of them, so they do not add up to a total.'
  }
  yield* gaps(items)
  if (spec.kind === 'ranked bars' && items.length > mostRanked) {
    yield `The picture shows the first ${mostRanked} of ${items.length}; the table has all.`
  }
}

function leading(spec: ChartOfItems, compared: readonly Known[]): string {
  const [first, second] = compared
  // What is withheld may be more, or less, than what is shown.
  const kept = itemsInOrder(spec).some(({ value }) => value === 'withheld')
  if (first === undefined) return `${spec.subject} in ${spec.when}: no figure yet.`
  const whole = spec.kind === 'composition' ? wholeOf(spec) : undefined
  const said = ({ value }: Known) => {
    const share = shareOf(value, whole)
    return `${withUnit(value, spec.unit)}${share === undefined ? '' : ` (${shareInWords(share)})`}`
  }
  const where = `${spec.subject} in ${spec.when}${kept ? ', of those shown' : ''}`
  if (second === undefined) return `${where}: ${first.label}, ${said(first)}.`
  return `${where}: ${first.label} comes first with ${said(first)}, then ${second.label} with ${said(second)}.`
}

function least({ unit }: ChartOfItems, compared: readonly Known[]): string {
  const last = compared.at(-1)
  if (last === undefined || compared.length < 3) return ''
  const lowest = compared.filter(({ value }) => value === last.value).map(({ label }) => label)
  return `Lowest with ${withUnit(last.value, unit)}: ${listInWords(lowest)}.`
}

function* gaps(items: readonly OrderedItem[]): Iterable<string> {
  const named = (is: (item: OrderedItem) => boolean) =>
    listInWords(items.filter(is).map(({ label }) => label))
  const partial = named((item) => item.partial === true)
  if (partial !== '') yield `Partial, and may change: ${partial}.`
  const withheld = named(({ value }) => value === 'withheld')
  if (withheld !== '') yield `Withheld to protect people: ${withheld}.`
  const missing = named(({ value }) => value === null)
  if (missing !== '' && items.some(({ value }) => value !== null)) yield `Not reported: ${missing}.`
}
