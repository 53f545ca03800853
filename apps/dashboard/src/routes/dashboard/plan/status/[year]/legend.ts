import type { Mark } from '#lib/plan/plan-views.ts'
import { markWords } from '#lib/plan/plan-words.ts'

const shown: readonly Mark[] = ['done', 'under_way', 'not_begun', 'dropped', 'planned', 'missing']

/** The signs of the charts, with what each means. */
export const legend: readonly { mark: Mark; means: string }[] = shown.map((mark) => ({
  mark,
  means:
    mark === 'planned'
      ? 'Planned for that year'
      : mark === 'missing'
        ? 'Nothing was entered'
        : markWords[mark],
}))
