import type { StrataChoice, LevelChoice, RollupLevel } from '../../packages/data/src/index.ts'

/** What a level groups by, in words of the observations. */
export const placesOf: Readonly<Record<RollupLevel, string>> = {
  nation: "''",
  office: 'program.office_id::text',
  program: 'program.id::text',
  state: 'line.state',
}

type GroupBy = StrataChoice & Pick<LevelChoice, 'places' | 'range'> & { readonly place: string }

/** The statement of somebody who keeps no roll-up: the sums of observations of accepted revisions. */
export function groupBy({ places, range, place, ...choice }: GroupBy): string {
  const wanted =
    'metrics' in choice
      ? `stratum.metric in (${choice.metrics.map((metric) => `'${metric}'`).join(', ')})`
      : choice.strata
          .map(
            ({ metric, breakdown, category }) =>
              `(stratum.metric, stratum.breakdown, stratum.category) = ('${metric}', '${breakdown}', '${category}')`,
          )
          .join(' or ')
  return `select stratum.metric, stratum.breakdown, stratum.category, line.fiscal_quarter, ${place} as place,
      coalesce(sum(line.value), 0)::bigint as sum,
      count(*) filter (where line.answer = 'value') as reporting,
      count(*) filter (where line.answer = 'not_reported') as not_reported,
      count(*) filter (where line.answer = 'not_tracked') as not_tracked
    from report
    join award on award.id = report.award_id
    join program on program.id = award.program_id
    join observation line on line.award_id = report.award_id and line.revision_id = report.accepted_revision_id
    join stratum on stratum.id = line.stratum_id and stratum.adds_over_organizations
    where report.fiscal_quarter between '${range.first}' and '${range.last}' and (${wanted})
      ${places === undefined ? '' : `and ${place} in (${places.map((each) => `'${each}'`).join(', ')})`}
    group by 1, 2, 3, 4, 5`
}
