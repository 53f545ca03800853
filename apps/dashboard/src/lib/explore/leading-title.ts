import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'
import { withUnit } from '#lib/words/count-in-words.ts'
import type { DividedTable } from './over-years.ts'
import { partIn } from './part-value.ts'

/** Parts that say that something is not known: never the message of a picture. */
const notKnownParts: ReadonlySet<string> = new Set(['not_reported', 'not_tracked', 'not_broken_down'])

export const standsApart = (member: string): boolean => notKnownParts.has(member)

/** `New clients by type of trafficking`. */
export const nameOf = ({ label, parts }: DividedTable): string =>
  m.explore_name_by({ name: label, by: parts.label.toLowerCase() })

/** The message of a division: which part comes first in a year, of those that are shown. */
export function leadingTitle(table: DividedTable, fiscalYear: number | undefined): string {
  const name = nameOf(table)
  if (fiscalYear === undefined) return name
  const parts = table.parts.members.flatMap((member) => {
    const part = partIn(member, fiscalYear)
    return part === undefined || standsApart(member.member)
      ? []
      : [{ label: member.label, value: part.value }]
  })
  const shown = parts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  const [first, ...others] = shown.sort((one, other) => other.value - one.value)
  if (first === undefined) return m.explore_all_withheld({ name, year: yearShort(fiscalYear) })
  if (others[0]?.value === first.value) return `${name}, ${yearShort(fiscalYear)}`
  const kept = shown.length < parts.length
  return (kept ? m.explore_leading_shown : m.explore_leading)({
    metric: table.label,
    first: first.label,
    figure: withUnit(first.value, table.unit),
    year: yearShort(fiscalYear),
  })
}
