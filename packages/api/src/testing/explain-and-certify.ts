import type { Context } from '../context.ts'
import { explainAll } from '../demonstration/seeding/explain-all.ts'
import type { Receipt } from '../shapes/receipt.ts'
import type { RevisionPlace } from '../shapes/report-place.ts'
import { certifyReport } from '../verbs/certify-report.ts'

/** Says of everything unusual in a draft that it was checked, and certifies it: counts of a test are often unusual. */
export async function explainAndCertify(ctx: Context, place: RevisionPlace): Promise<Receipt> {
  await explainAll(ctx, place, () => 'The count was checked against our records, and is right.')
  return certifyReport(ctx, { ...place, statementRead: true, lateReason: 'Our records were closed late.' })
}
