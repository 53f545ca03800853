import type { ChartRanking } from '#lib/chart/chart-specification.ts'
import { countOf, formatCount } from '#lib/words/count-in-words.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import type { FeedingProgram } from '../programs-branch.ts'

interface Of {
  objective: string
  fiscalYear: number
  asOf: string
}

/** The programs that feed an objective, by how many of their awards owe a report in the year. */
export function feedersChart(programs: readonly FeedingProgram[], of: Of): ChartRanking {
  const subject = `Awards that feed objective ${of.objective}`
  return {
    kind: 'ranked bars',
    title: feedersTitle(programs, of),
    subtitle: `${subject}: those that owe a report in FY${of.fiscalYear}, by program`,
    subject,
    unit: 'awards',
    itemName: 'Program',
    when: `FY${of.fiscalYear}`,
    items: programs.map(({ name, office, awards, reported, expected }) => ({
      label: `${name} (${office.code})`,
      value: awards,
      coverage: coverageInWords(reported, expected),
    })),
    source: 'awards, and the reports that they owe',
    asOf: of.asOf,
  }
}

/** `Services for victims has 34 of the 61 awards that feed objective 8 in FY2017`. */
function feedersTitle(programs: readonly FeedingProgram[], { objective, fiscalYear }: Of): string {
  const all = programs.reduce((sum, { awards }) => sum + awards, 0)
  const [first, second] = programs.toSorted((one, other) => other.awards - one.awards)
  const where = `objective ${objective} in FY${fiscalYear}`
  if (first === undefined) return `Nobody feeds ${where}`
  if (second === undefined) return `${first.name} alone feeds ${where}, with ${countOf(all, 'award')}`
  if (first.awards === second.awards) return `${countOf(all, 'award')} feed ${where}`
  return `${first.name} has ${formatCount(first.awards)} of the ${countOf(all, 'award')} that feed ${where}`
}
