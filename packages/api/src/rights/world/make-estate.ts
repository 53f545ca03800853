import type { FiscalQuarter, IsoDate } from '@muster/metrics'
import { isoDate } from '@muster/metrics'
import type { Context } from '../../context.ts'
import { explainAll } from '../../demonstration/seeding/explain-all.ts'
import { explainAndCertify } from '../../testing/explain-and-certify.ts'
import { formWith, reportFile } from '../../testing/report-file.ts'
import { at, type SmallMuster } from '../../testing/small-muster.ts'
import { acceptReport } from '../../verbs/accept-report.ts'
import { getReport } from '../../verbs/get-report.ts'
import { requestExtension } from '../../verbs/request-extension.ts'
import { uploadReport } from '../../verbs/upload-report.ts'
import { writeComment } from '../../verbs/write-comment.ts'
import { ownCount, ownWords } from '../own-words.ts'
import { quarters, type Estate } from '../things.ts'

interface Owners {
  readonly organizationId: string
  readonly officeId: string
  readonly programId: string
  readonly passThroughOrganizationId?: string
  readonly grantee: Context
  readonly officer: Context
}

const extended: IsoDate = isoDate('2018-02-20')

/** An award with a report in every state, made by its own people in the weeks in which each was due. */
export async function makeEstate(
  muster: SmallMuster,
  number: string,
  { grantee, officer, ...of }: Owners,
): Promise<Estate> {
  const awardNumber = await muster.award(number, of)
  const place = (quarter: FiscalQuarter) => ({ awardNumber, quarter, revisionNumber: 1 })
  const send = async (quarter: FiscalQuarter, now: string) => {
    const outcome = await uploadReport(
      at(grantee, now),
      formWith(reportFile({ award: awardNumber, quarter, totals: { new_clients: ownCount } })),
    )
    if (outcome.kind !== 'stored') throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  }
  const [april, july] = ['2017-04-17T14:00:00.000Z', '2017-07-17T14:00:00.000Z']

  await send(quarters.accepted, april)
  await explainAndCertify(at(grantee, april), place(quarters.accepted))
  await acceptReport(at(officer, april), place(quarters.accepted))
  await send(quarters.submitted, july)
  await explainAndCertify(at(grantee, july), place(quarters.submitted))
  const { id: commentId } = await writeComment(at(officer, july), {
    awardNumber,
    quarter: quarters.submitted,
    text: ownWords,
  })
  await send(quarters.draft, grantee.now)
  await explainAll(grantee, place(quarters.draft), () => ownWords)
  const { explanations } = await getReport(grantee, place(quarters.draft))
  const { id: extensionId } = await requestExtension(grantee, {
    awardNumber,
    quarter: quarters.extending,
    newDueOn: extended,
    reason: ownWords,
  })
  return {
    awardNumber,
    organizationId: of.organizationId,
    officeId: of.officeId,
    programId: of.programId,
    officerId: officer.actor.kind === 'person' ? officer.actor.userId : '',
    commentId,
    extensionId,
    askingRule: explanations[0]?.code ?? 'none',
  }
}
