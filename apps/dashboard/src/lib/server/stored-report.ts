import type { StoredReport } from '#lib/check/compare-with-stored.ts'
import type { Outputs } from './caller.ts'

/** What a new file is compared with: a report as it is stored now. */
export const storedReport = ({
  awardNumber,
  quarter,
  revision,
  status,
  lines,
  own,
}: Outputs['reports']['get']): StoredReport => ({
  place: { awardNumber, quarter },
  revision,
  isDraft: status === 'draft',
  contentSha256: own.contentSha256,
  lines: lines
    .filter(({ answer }) => answer !== null)
    .map(({ key, label, state, answer }) => ({ key, label, state, answer })),
})
