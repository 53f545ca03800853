import { firstRowOf, type FileRule } from './file-rule.ts'

export const programCanBeTold: FileRule = {
  code: 'Q102',
  tier: 'Q',
  severity: 'info',
  sentence: 'Without facts about an award, its metrics tell which form it reports on.',
  fix: 'Nothing to do here: the check after sign-in knows your award.',
  source: 'Muster’s forms: each metric is on one of them',
  judge: (reports, _known, say) => {
    const byAward = Map.groupBy(reports, ({ place }) => place.award)
    for (const [award, own] of byAward) {
      if (own.some(({ program }) => program !== undefined)) continue
      say({
        row: firstRowOf(own),
        column: 'metric',
        subject: award,
        message: `The metrics of award ${award} do not tell which form it reports on, so required lines were not checked.`,
      })
    }
  },
}
