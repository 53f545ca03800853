import { compareQuarters, fiscalQuarter } from '@muster/metrics'
import { acceptReport } from '../../verbs/accept-report.ts'
import { certifyReport } from '../../verbs/certify-report.ts'
import { reopenReport } from '../../verbs/reopen-report.ts'
import { returnReport } from '../../verbs/return-report.ts'
import { uploadReport } from '../../verbs/upload-report.ts'
import type { Context } from '../../context.ts'
import type { CastAward } from '../cast/awards.ts'
import type { CastPerson, CastRole } from '../cast/people.ts'
import type { Deed } from '../demonstration.ts'
import { explanationFor } from '../story/explanation-for.ts'
import { lateReasonFor } from '../story/late-reason-for.ts'
import type { CastFile } from '../uploads-from.ts'
import { explainAll } from './explain-all.ts'
import { tellInWords } from './tell-in-words.ts'
import type { Stage } from './stage.ts'

/** From here on reports also say something in words. */
const firstInWords = fiscalQuarter('FY2017Q3')

type Upload = Extract<Deed, { act: 'upload' }>

/** Does what a deed says. */
export type PerformDeed = (deed: Deed) => Promise<void>

/** Performs deeds on a stage, each by the person whose task it is, through the verb that a page would call. */
export function performerOn(
  stage: Stage,
  people: readonly CastPerson[],
  writeUpload: (upload: Upload) => CastFile,
): PerformDeed {
  /** The revision of each report that was uploaded last, and how much of it is not explained. */
  const revisions = new Map<string, { revisionNumber: number; notExplained: number }>()

  const upload = async (deed: Upload) => {
    const reporter = personWith(people, { role: 'reporter', organization: deed.organization.name })
    const file = writeUpload(deed)
    const form = new FormData()
    form.set('file', new File([file.bytes], file.name, { type: 'text/csv' }))
    const outcome = await uploadReport(await stage.as(reporter, deed.at), form)
    if (outcome.kind === 'refused') throw new Error(refusal(file.name, outcome.result))
    for (const { awardNumber, revisionNumber, notExplained } of outcome.reports)
      revisions.set(`${awardNumber} ${deed.quarter}`, { revisionNumber, notExplained })
  }

  const onAward = async (deed: Exclude<Deed, Upload>, award: CastAward) => {
    const key = `${award.number} ${deed.quarter}`
    const uploaded = revisions.get(key)
    if (uploaded === undefined) throw new Error(`Nothing was uploaded for ${key}.`)
    const { revisionNumber, notExplained } = uploaded
    const place = { awardNumber: award.number, quarter: deed.quarter, revisionNumber }
    const by = (role: CastRole): Promise<Context> => stage.as(personWith(people, role), deed.at)
    const officer = { role: 'program_officer', office: award.program.office } as const
    switch (deed.act) {
      case 'certify': {
        const { name: organization } = deed.organization
        if (notExplained > 0) {
          const reporter = await by({ role: 'reporter', organization })
          await explainAll(reporter, place, (code) => explanationFor(code, award.number, deed.quarter))
        }
        if (compareQuarters(deed.quarter, firstInWords) >= 0)
          await tellInWords(await by({ role: 'reporter', organization }), place)
        const official = await by({ role: 'certifying_official', organization })
        return certifyReport(official, {
          ...place,
          statementRead: true,
          lateReason: lateReasonFor(award.number, deed.quarter),
        })
      }
      case 'accept':
        return acceptReport(await by(officer), place)
      case 'return':
        return returnReport(await by(officer), { ...place, reason: deed.reason })
      case 'reopen':
        return reopenReport(await by(officer), { ...place, reason: deed.reason })
    }
  }

  return async (deed) => {
    if (deed.act === 'upload') return upload(deed)
    for (const award of deed.awards) await onAward(deed, award)
  }
}

/** Who has a role; where several do, the first of the cast. */
function personWith(people: readonly CastPerson[], role: CastRole): string {
  const has = (own: CastRole) =>
    own.role === role.role &&
    ('organization' in own && 'organization' in role ? own.organization === role.organization : true) &&
    ('office' in own && 'office' in role ? own.office === role.office : true)
  const person = people.find(({ roles }) => roles.some(has))
  if (person === undefined) throw new RangeError(`Nobody in the demonstration is ${JSON.stringify(role)}.`)
  return person.key
}

function refusal(
  file: string,
  { findings }: { findings: readonly { code: string; message: string }[] },
): string {
  const [first] = findings
  return `Intake refused ${file}: ${first === undefined ? 'without a finding' : `${first.code} ${first.message}`}`
}
