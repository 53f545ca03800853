import { m } from '#lib/paraglide/messages.js'
import type { ReleasedDivision } from './released.ts'

type Reason = NonNullable<ReleasedDivision['parts']>['omitted'][number]['reason']

/** Why a total is not divided, as the end of a sentence. */
export const omittedReasons: Readonly<Record<Reason, () => string>> = {
  total_not_shown: m.explore_omitted_total_not_shown,
  not_added_up: m.explore_omitted_not_added_up,
  no_earlier_counts: m.explore_omitted_no_earlier_counts,
  not_provable: m.explore_omitted_not_provable,
}
