import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'
import { isPartial, regions } from '@muster/metrics'
import type { ChartItem, ChartSpecification } from '#lib/chart/chart-specification.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import { leadingTitle, nameOf, standsApart } from './leading-title.ts'
import { factsOf, type DividedTable } from './over-years.ts'
import { coverageOfPart, dividedYears, partIn, valueOfPart } from './part-value.ts'

/**
 * The year that is drawn where only one can be: the last that is complete, else the last. Of parts of which it is known,
 * how many reports are in is said for each.
 */
export function yearDrawn(table: DividedTable) {
  const years = dividedYears(table)
  return years.findLast(({ reported, expected }) => !isPartial(reported, expected)) ?? years.at(-1)
}

/** The parts of one year beside each other: on a map where they are places, else as bars. */
export function inOneYear(table: DividedTable, as: 'map' | 'chart'): ChartSpecification {
  const total = yearDrawn(table)
  const { dimension, label, members } = table.parts
  const when = total === undefined ? '' : yearShort(total.fiscalYear)
  const items = members.map((member): ChartItem & { member: string; apart: boolean } => {
    const part = total && partIn(member, total.fiscalYear)
    const coverage = total && coverageOfPart(part, total)
    return {
      member: member.member,
      label: member.label,
      value: valueOfPart(part),
      apart: standsApart(member.member),
      ...(coverage && {
        partial: isPartial(coverage.reported, coverage.expected),
        coverage: part?.revisionPending
          ? m.explore_pending_figure()
          : coverageInWords(coverage.reported, coverage.expected),
      }),
    }
  })
  const facts = {
    ...factsOf(table),
    title: leadingTitle(table, total?.fiscalYear),
    subtitle: m.explore_name_in({ name: nameOf(table), unit: table.unit, when }),
    itemName: label.charAt(0).toUpperCase() + label.slice(1),
    when,
  }
  if (as === 'map' && dimension === 'state')
    return {
      ...facts,
      kind: 'map',
      blank: m.explore_nothing_released(),
      states: items.map(({ member, apart: _, ...item }) => ({ ...item, code: member })),
    }
  if (as === 'map' && dimension === 'region')
    return {
      ...facts,
      kind: 'region map',
      items: items.map(({ member, apart: _, ...item }) => ({
        ...item,
        mark: String(Number(member.slice(1))),
        states: regions.find(({ code }) => code === member)?.states ?? [],
      })),
    }
  if (dimension === 'state' || dimension === 'region')
    return { ...facts, kind: 'ranked bars', items: items.map(({ member: _, apart: __, ...item }) => item) }
  return { ...facts, kind: 'composition', addsUp: true, items: items.map(({ member: _, ...item }) => item) }
}
