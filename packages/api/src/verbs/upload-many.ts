import { listAwards, type AwardRecord } from '@muster/data'
import { checkFile, summarize, type CheckResult, type CountsOfReport, type Finding } from '@muster/intake'
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { HeardByPart, partKey, type HeardPart } from '../parting/heard-by-part.ts'
import { rowRanges } from '../parting/row-ranges.ts'
import { storeOnePart, type FileOfMany } from '../parting/store-one-part.ts'
import { Invalid } from '../refusals.ts'
import { awardFactsOf } from '../reporting/award-facts-of.ts'
import { columnMappingOf } from '../reporting/column-mapping-of.ts'
import { fileIn } from '../reporting/file-in.ts'
import { ontoIn } from '../reporting/onto-in.ts'
import { readingIn } from '../reporting/reading-in.ts'
import { seenIn } from '../reporting/seen-drafts.ts'
import { senderOf } from '../reporting/sender-of.ts'
import { checkSummary } from '../shapes/check-summary.ts'
import { sha256 } from '../shapes/codes.ts'
import { uploadPart, type UploadPart } from '../shapes/upload-part.ts'

/**
 * The form of `reports.upload`. `seen` are the drafts that the person agrees to change, as the parts that ask gave them;
 * `seenOf` the hash of the file for which they were given: another file asks again.
 */
export const uploadManyInput = z.instanceof(FormData)
export type UploadMany = z.infer<typeof uploadManyInput>

export const uploadManyOutput = z.discriminatedUnion('kind', [
  /** By award number and quarter; rows that name no award or no quarter stand at the end. */
  z.object({ kind: z.literal('taken'), sha256, parts: z.array(uploadPart) }),
  /** The file as a whole cannot be taken. */
  z.object({ kind: z.literal('refused'), result: checkSummary }),
])
export type ManyOutcome = z.infer<typeof uploadManyOutput>

/** More reports than this in one file are sent in several. */
const mostParts = 5_000

/**
 * Takes one file for many reports. Each takes its part in a transaction of its own, and a part that is wrong does not hold
 * the others; nor does one that would change a draft, which waits until the person has seen what it changes, and agrees.
 * Sent again, only what was not taken is stored. A file that is no table, has wrong headings or may say who a person is, is
 * refused as a whole.
 * @throws NotPermitted, Invalid
 */
export async function uploadMany(ctx: Context, form: UploadMany): Promise<ManyOutcome> {
  const { awards, mapping, scope, by } = await inOrganization(
    ctx,
    'reports.uploadMany',
    async (tx, permit) => ({
      ...permit,
      awards: await listAwards(tx, permit.scope),
      mapping: await columnMappingOf(tx, permit.scope),
    }),
  )
  const { name, bytes } = await fileIn(form)
  const reading = readingIn(form)
  const onto = ontoIn(form)
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  const agreed = seenIn(form)
  const heard = new HeardByPart()
  const checked = await checkFile(new Blob([bytes]).stream(), {
    fileName: name,
    today: dayOf(ctx.now),
    awards: awards.map(awardFactsOf),
    ...reading,
    columnMapping: [...mapping, ...reading.columnMapping],
    onFound: heard.hear,
  })
  if (!checked.readable || heard.isWholeFileWrong) return { kind: 'refused', result: summarize(checked) }

  const byNumber = new Map(awards.map((award) => [award.number.toUpperCase(), award]))
  const file: FileOfMany = {
    upload: {
      id: ctx.newId(),
      organizationId: senderOf(awardsIn(checked, byNumber), scope),
      fileName: name,
      sha256: fileSha256,
      content: bytes,
      encoding: checked.encoding,
      uploadedAt: ctx.now,
      uploadedBy: by.userId,
    },
    onto,
    seen: form.get('seenOf') === fileSha256 ? agreed : new Map(),
    isKept: false,
  }
  const parts: UploadPart[] = []
  const rest = new Map(heard.parts)
  for (const counts of checked.values.eachReport()) {
    const key = partKey(counts.award, counts.quarter)
    const award = byNumber.get(counts.award.toUpperCase())
    const said = rest.get(key)
    rest.delete(key)
    if (parts.length + rest.size >= mostParts) throw tooMany()
    parts.push(
      award === undefined ? refusedPart(said, counts) : await takePart(ctx, file, award, counts, said),
    )
    // Others are served between two parts.
    await nextTurn()
  }
  for (const said of rest.values()) if (said.errors > 0) parts.push(refusedPart(said))
  return { kind: 'taken', sha256: fileSha256, parts }
}

const tooMany = () =>
  new Invalid(`That file is for more than ${mostParts.toLocaleString('en-US')} reports. Send it in parts.`)

/** @throws Invalid if the file names none of the person's awards: then nobody could say whose it is. */
function awardsIn(checked: CheckResult, byNumber: ReadonlyMap<string, AwardRecord>): AwardRecord[] {
  const own = checked.awards.flatMap((number) => byNumber.get(number.toUpperCase()) ?? [])
  if (own.length === 0) throw new Invalid('That file has no award that you may report for.')
  return own
}

function takePart(
  ctx: Context,
  file: FileOfMany,
  award: AwardRecord,
  counts: CountsOfReport,
  said: HeardPart | undefined,
): Promise<UploadPart> | UploadPart {
  if (said !== undefined && said.errors > 0) return refusedPart(said, counts, award)
  if (counts.counts.length === 0) {
    const sentence = 'None of its rows has an answer. Fill in the column "value", and send it again.'
    return { ...refusedPart(said, counts, award), sentence }
  }
  return storeOnePart(ctx, file, award, counts, said?.findings ?? [])
}

/** A part whose rows cannot be read. */
function refusedPart(said: HeardPart | undefined, counts?: CountsOfReport, award?: AwardRecord): UploadPart {
  const first = (said?.findings ?? []).filter(({ severity }) => severity === 'error')
  const errors = said?.errors ?? 0
  return {
    awardNumber: award?.number ?? counts?.award ?? (said?.award || '(no award number)'),
    organizationName: award?.organizationName ?? null,
    quarter: counts?.quarter ?? said?.quarter ?? null,
    outcome: 'refused',
    sentence: refusedSentence(award, errors, first),
    revisionNumber: null,
    lines: counts?.counts.length ?? 0,
    notExplained: 0,
    findings: { error: errors, warning: 0, info: 0 },
    first,
    draft: null,
    rows: rowRanges([...(counts?.rows ?? []), ...(said?.rows ?? [])]),
  }
}

/** Of an award that is not the person's there is one thing to say, however many rows name it. */
function refusedSentence(
  award: AwardRecord | undefined,
  errors: number,
  [first]: readonly Finding[],
): string {
  if (award === undefined && first !== undefined) return `${first.message} ${first.fix}`
  const things = errors === 1 ? '1 thing is' : `${errors.toLocaleString('en-US')} things are`
  return `${things} wrong in its rows. Correct them, and send the part again.`
}
