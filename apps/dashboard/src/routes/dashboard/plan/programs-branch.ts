import { paths } from '#lib/paths.ts'
import type { Outputs } from '#lib/server/caller.ts'
import { countOf } from '#lib/words/count-in-words.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import type { PlanBranch, PlanLeaf } from './plan-tree.ts'

type Contributions = Outputs['dashboard']['contributions']

export type FeedingProgram = Contributions['objectives'][number]['programs'][number]

/** Where the awards of an objective are told by number: beside those that are told already. */
interface ToAwards {
  fiscalYear: number
  objective: string
  /** Objectives whose awards are told. */
  told: readonly string[]
}

/**
 * The programs that feed an objective, by office. Those of the person's own office have their awards below them: by number
 * once they were asked for, until then `unread` says where.
 */
export function programsBranch(programs: readonly FeedingProgram[], to: ToAwards): PlanBranch {
  const awards = programs.reduce((sum, each) => sum + each.awards, 0)
  return {
    kind: 'Programs and awards',
    counted: `${countOf(programs.length, 'program')}, ${countOf(awards, 'award')}`,
    leaves: programs.map((each) => programLeaf(each, to)),
  }
}

function programLeaf(program: FeedingProgram, { fiscalYear, objective, told }: ToAwards): PlanLeaf {
  const { id, name, office, awards, own, list, reported, expected, indicators } = program
  const known = [office.code, countOf(awards, 'award'), coverageInWords(reported, expected)].join(' · ')
  return {
    key: id,
    label: name,
    detail: `${known}. Feeds: ${indicators.map(({ label }) => label).join('; ')}`,
    state: null,
    ...(own && {
      below: {
        kind: 'Award',
        leaves: (list ?? []).map(awardLeaf),
        unread:
          list === null
            ? paths.dashboardPlan({ fiscalYear, awards: [...told, objective].toSorted().join(',') })
            : null,
      },
    }),
  }
}

const awardLeaf = ({
  number,
  organization,
  reported,
  expected,
}: NonNullable<FeedingProgram['list']>[number]): PlanLeaf => ({
  key: number,
  label: number,
  detail: `${organization} · ${coverageInWords(reported, expected)}`,
  state: null,
  href: paths.board({ search: number }),
})
