import {
  countContributingAwards,
  inScopeOf,
  listContributingAwards,
  readCoverage,
  type ContributingAward,
} from '@muster/data'
import {
  findPlanPlace,
  makeFiscalQuarter,
  programsOf,
  quartersOfFiscalYear,
  spansOf,
  type ProgramKind,
} from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageOf } from '../figures/coverage-of.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { endedQuartersOf } from '../figures/ended-quarters.ts'
import type { KeptIndicator } from '../indicators/kept-indicator.ts'
import { loadIndicators } from '../indicators/load-indicators.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { contributions, type Contributions } from '../shapes/contributions.ts'
import { fiscalYear } from '../shapes/indicator.ts'

export const showContributionsInput = z.object({ objective: z.string().max(20), fiscalYear })
export type ShowContributions = z.output<typeof showContributionsInput>

export const showContributionsOutput = contributions

const limit = 200

/**
 * Which programs and awards feed an objective of the current edition in a fiscal year: those whose forms ask for a part of
 * its indicators. Awards are told by number within the person's own offices, and counted elsewhere.
 * @throws NotPermitted, NotFound
 */
export async function showContributions(
  ctx: Context,
  { objective: id, fiscalYear: year }: ShowContributions,
): Promise<Contributions> {
  const by = permitInNation(ctx.actor, 'dashboard.contributions')
  const { db } = ctx.store
  const edition = currentEdition().id
  const place = findPlanPlace({ edition, kind: 'objective', id })
  if (place?.kind !== 'objective') throw new NotFound('objective')

  const indicators = (await loadIndicators(db))
    .filter((each) => each.edition === edition && each.objective === id)
    .map((each) => ({ ...each, kinds: kindsIn(each, year) }))
  const kinds = [...new Set(indicators.flatMap((each) => each.kinds))]
  const range = { first: makeFiscalQuarter(year, 1), last: makeFiscalQuarter(year, 4) }
  const ended = endedQuartersOf(year, dayOf(ctx.now))
  const until = ended.at(-1)
  const programs = await countContributingAwards(db, { range, kinds })
  const coverage = until === undefined ? [] : await readCoverage(db, { ...range, last: until }, kinds)
  const scope = by.roles.officesWith(['program_officer', 'office_administrator'])
  const own = await inScopeOf(db, scope, (tx) =>
    listContributingAwards(tx, scope, { range, kinds, until, limit }),
  )
  return {
    objective: { id, title: place.objective.title },
    fiscalYear: year,
    programs: programs.map(({ programId, name, kind, officeId, officeCode, officeName, awards }) => ({
      id: programId,
      name,
      kind,
      office: { code: officeCode, name: officeName },
      indicators: indicators
        .filter((each) => each.kinds.includes(kind))
        .map(({ code, label }) => ({ code, label })),
      awards,
      ...coverageOf(
        coverage.filter((each) => each.programId === programId),
        [kind],
      ),
      list: scope.officeIds.includes(officeId) ? awardsOf(own, programId) : null,
    })),
    limit,
    asOf: ctx.now,
  }
}

/** Whose forms the formulas of a year ask. */
const kindsIn = ({ versions }: KeptIndicator, year: number): readonly ProgramKind[] => [
  ...new Set(spansOf(versions, quartersOfFiscalYear(year)).flatMap(({ version }) => programsOf(version))),
]

const awardsOf = (awards: readonly ContributingAward[], programId: string) =>
  awards
    .filter((each) => each.programId === programId)
    .map(({ number, organizationName, expected, accepted }) => ({
      number,
      organization: organizationName,
      reported: accepted,
      expected,
    }))
