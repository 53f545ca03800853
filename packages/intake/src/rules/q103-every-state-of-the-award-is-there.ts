import { firstRowOf, type FileRule } from './file-rule.ts'

export const everyStateOfTheAwardIsThere: FileRule = {
  code: 'Q103',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Every state that the award serves has its rows.',
  fix: 'Add the rows of that state, with 0 where there was nothing. If you report it in another file, go on.',
  source: 'States of the award, as Muster knows them',
  judge: (reports, { awards }, say) => {
    if (awards === undefined) return
    const byReport = Map.groupBy(reports, ({ place }) => `${place.award} ${place.quarter}`)
    for (const own of byReport.values()) {
      const [first] = own
      const facts = first && awards.get(first.place.award)
      if (first === undefined || facts === undefined) continue
      const missing = facts.states.filter((code) => !own.some(({ place }) => place.state === code))
      if (missing.length === 0) continue
      say({
        row: firstRowOf(own),
        column: 'state',
        subject: missing.join(' '),
        message: `Award ${first.place.award} also serves ${missing.join(', ')}, but ${first.place.quarter} has no rows for ${missing.length === 1 ? 'it' : 'them'}.`,
      })
    }
  },
}
