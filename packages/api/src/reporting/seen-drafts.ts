import { parseFiscalQuarter } from '@muster/metrics'
import { Invalid } from '../refusals.ts'
import type { ReportPlace } from '../shapes/report-place.ts'

/** The drafts that a person has before them while they send a file over them: the hash of each, by its report. */
export type SeenDrafts = ReadonlyMap<string, string>

/** One draft in the field `seen` of a form: `contentSha256` as `reports.get` gave it. */
export const seenEntry = ({ awardNumber, quarter }: ReportPlace, contentSha256: string): string =>
  `${contentSha256} ${quarter} ${awardNumber}`

/** By award number and quarter; people write award numbers without regard to capitals. */
export const seenKey = ({ awardNumber, quarter }: ReportPlace): string =>
  `${awardNumber.toUpperCase()} ${quarter}`

/** Every field `seen` of a form. @throws Invalid */
export function seenIn(form: FormData): SeenDrafts {
  const seen = new Map<string, string>()
  for (const entry of form.getAll('seen')) {
    const [sha256 = '', quarter = '', ...award] = typeof entry === 'string' ? entry.split(' ') : []
    const parsed = parseFiscalQuarter(quarter)
    const awardNumber = award.join(' ')
    if (!/^[0-9a-f]{64}$/.test(sha256) || parsed === undefined || awardNumber === '')
      throw new Invalid('We could not read which drafts you have looked at. Load the page again.')
    seen.set(seenKey({ awardNumber, quarter: parsed }), sha256)
  }
  return seen
}
