import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'
import { statusWord } from '#lib/release/status-words.ts'
import { isPartial } from '@muster/metrics'
import type { ChartOverTime, ChartPeriod, ChartSpecification } from '#lib/chart/chart-specification.ts'
import { messageTitle } from '#lib/chart/message-title.ts'
import { valueOfRow, yearPeriod } from '#lib/release/release-chart.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import { leadingTitle, nameOf, standsApart } from './leading-title.ts'
import { coverageOfPart, dividedYears, partIn, valueOfPart } from './part-value.ts'
import { pendingFigures } from './pending-figures.ts'
import type { ReleasedDivision, ReleasedMember, ReleasedParts } from './released.ts'

/** A table that is divided. */
export type DividedTable = ReleasedDivision & { readonly parts: ReleasedParts }

/** What every figure of a table says of itself. */
export function factsOf(
  table: ReleasedDivision,
): Pick<ChartSpecification, 'subject' | 'unit' | 'source' | 'asOf' | 'coverage'> {
  const pending = pendingFigures(table)
  return {
    subject: table.label,
    unit: table.unit,
    source: m.release_source({
      number: table.release.number,
      status: statusWord(table.release.status),
    }),
    asOf: table.release.asOf,
    ...(pending.length > 0 && { coverage: m.explore_pending_short({ figures: pending.join(', ') }) }),
  }
}

/** One part over the years, as bars. */
export function memberOverYears(table: DividedTable, member: ReleasedMember): ChartOverTime {
  const years = dividedYears(table)
  const periods = years.map((total) =>
    yearPeriod({
      fiscalYear: total.fiscalYear,
      ...coverageOfPart(partIn(member, total.fiscalYear), total),
    }),
  )
  const values = years.map(({ fiscalYear }) => valueOfPart(partIn(member, fiscalYear)))
  const subject = `${table.label}, ${member.label}`
  return {
    ...factsOf(table),
    kind: 'grouped bars',
    title: messageTitle({ subject, unit: table.unit, periods, values }),
    subtitle: m.explore_by_year({ name: subject, unit: table.unit }),
    subject,
    periods,
    series: [{ label: member.label, values }],
  }
}

/** Each part in a small picture of its own, all on one scale. */
export function partsOverYears(table: DividedTable): ChartOverTime {
  const years = dividedYears(table)
  const periods = years.map(yearPeriod)
  const last = years.findLast(({ reported, expected }) => !isPartial(reported, expected)) ?? years.at(-1)
  return {
    ...factsOf(table),
    kind: 'small multiples',
    title: leadingTitle(table, last?.fiscalYear),
    subtitle: m.explore_by_year({ name: nameOf(table), unit: table.unit }),
    periods,
    series: table.parts.members.map((member) => ({
      label: member.label,
      apart: standsApart(member.member),
      values: years.map(({ fiscalYear }) => valueOfPart(partIn(member, fiscalYear))),
    })),
    total: years.map(valueOfRow),
  }
}

/** `Q1` of `Q1 (Oct–Dec)`. */
const quarterShort = ({ label }: ReleasedMember): string => label.split(' ')[0] ?? label

/** Quarter after quarter, as bars; a year is four of them. */
export function byQuarter(table: DividedTable): ChartOverTime {
  const steps = dividedYears(table).flatMap((total) =>
    table.parts.members.map((member) => ({ total, member, part: partIn(member, total.fiscalYear) })),
  )
  const periods = steps.map(({ total, member, part }, index): ChartPeriod => {
    const { reported, expected } = coverageOfPart(part, total)
    const short = `${yearShort(total.fiscalYear)} ${quarterShort(member)}`
    const begins = steps[index - 1]?.total.fiscalYear !== total.fiscalYear
    return {
      name: `${yearShort(total.fiscalYear)} ${member.label}`,
      short,
      tick: quarterShort(member),
      ...(begins && { tickBelow: yearShort(total.fiscalYear) }),
      partial: isPartial(reported, expected),
      coverage: coverageInWords(reported, expected),
    }
  })
  const values = steps.map(({ part }) => valueOfPart(part))
  return {
    ...factsOf(table),
    kind: 'grouped bars',
    title: messageTitle({ subject: table.label, unit: table.unit, periods, values, back: 4 }),
    subtitle: m.explore_by_quarter({ name: table.label, unit: table.unit }),
    periods,
    series: [{ label: table.label, values }],
  }
}
