import {
  countContributingAwards,
  inScopeOf,
  listContributingAwards,
  readCoverage,
  type ContributingAward,
  type OfficeScope,
  type QuarterRange,
} from '@muster/data'
import { makeFiscalQuarter, type FiscalQuarter, type ProgramKind } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageOf } from '../figures/coverage-of.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { endedQuartersOf } from '../figures/ended-quarters.ts'
import { kindsIn } from '../indicators/kinds-in.ts'
import { loadIndicators } from '../indicators/load-indicators.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { contributions, type Contributions } from '../shapes/contributions.ts'
import { fiscalYear } from '../shapes/indicator.ts'

/** Without an objective: all of them, and no award by number. */
export const showContributionsInput = z.object({ objective: z.string().max(20).optional(), fiscalYear })
export type ShowContributions = z.output<typeof showContributionsInput>

export const showContributionsOutput = contributions

const limit = 200

/**
 * Which programs and awards feed the objectives of the current edition in a fiscal year: those whose forms ask for a part of
 * an indicator. Awards are told by number within the person's own offices, and counted elsewhere.
 * @throws NotPermitted, NotFound
 */
export async function showContributions(
  ctx: Context,
  { objective: wanted, fiscalYear: year }: ShowContributions,
): Promise<Contributions> {
  const by = permitInNation(ctx.actor, 'dashboard.contributions')
  const { db } = ctx.store
  const edition = currentEdition()
  const objectives = edition.goals
    .flatMap((goal) => goal.objectives)
    .filter(({ id }) => wanted === undefined || id === wanted)
  if (objectives.length === 0) throw new NotFound('objective')

  const indicators = (await loadIndicators(db))
    .filter((each) => each.edition === edition.id && objectives.some(({ id }) => id === each.objective))
    .map((each) => ({ ...each, kinds: kindsIn(each, year) }))
  const kinds = [...new Set(indicators.flatMap((each) => each.kinds))]
  const range = { first: makeFiscalQuarter(year, 1), last: makeFiscalQuarter(year, 4) }
  const until = endedQuartersOf(year, dayOf(ctx.now)).at(-1)
  const programs = await countContributingAwards(db, { range, kinds })
  const coverage = until === undefined ? [] : await readCoverage(db, { ...range, last: until }, kinds)
  const scope = by.roles.officesWith(['program_officer', 'office_administrator'])
  const listed = wanted === undefined ? undefined : await readOwn(ctx, scope, { range, kinds, until })
  const told = programs.map(({ programId, name, kind, officeId, officeCode, officeName, awards }) => ({
    id: programId,
    name,
    kind,
    office: { code: officeCode, name: officeName },
    awards,
    ...coverageOf(
      coverage.filter((each) => each.programId === programId),
      [kind],
    ),
    own: scope.officeIds.includes(officeId),
    list: listed && scope.officeIds.includes(officeId) ? awardsOf(listed, programId) : null,
  }))
  return {
    fiscalYear: year,
    objectives: objectives.map(({ id, title }) => ({
      id,
      title,
      programs: told.flatMap((program) => {
        const read = indicators.filter((each) => each.objective === id && each.kinds.includes(program.kind))
        return read.length === 0
          ? []
          : [{ ...program, indicators: read.map(({ code, label }) => ({ code, label })) }]
      }),
    })),
    limit,
    asOf: ctx.now,
  }
}

/** The awards of the person's own offices, from behind the wall. */
const readOwn = (
  { store: { db } }: Context,
  scope: OfficeScope,
  choice: { range: QuarterRange; kinds: readonly ProgramKind[]; until: FiscalQuarter | undefined },
): Promise<ContributingAward[]> =>
  inScopeOf(db, scope, (tx) => listContributingAwards(tx, scope, { ...choice, limit }))

const awardsOf = (awards: readonly ContributingAward[], programId: string) =>
  awards
    .filter((each) => each.programId === programId)
    .map(({ number, organizationId, organizationName, expected, accepted }) => ({
      number,
      organizationId,
      organization: organizationName,
      reported: accepted,
      expected,
    }))
