import { auditEvent, type Store } from '@muster/data'
import { formFor, stratumKey, type StateCode } from '@muster/metrics'
import type { Context } from '../context.ts'
import type { TypedAnswer } from '../shapes/draft-form.ts'
import { getDraft } from '../verbs/get-draft.ts'
import { saveLines } from '../verbs/save-lines.ts'
import { textFile } from './report-file.ts'
import { quarter, type SmallMuster } from './small-muster.ts'
import { uploadSeeing } from './upload-seeing.ts'

export const number = (value: number): TypedAnswer => ({ kind: 'value', value })

/** One award with two reporters, an official and an officer, and what people do with its draft. `name` is new each time. */
export async function draftScene(muster: SmallMuster, name: string) {
  const office = await muster.office(`OFFICE ${name}`)
  const program = await muster.program('direct_services', office)
  const harbor = await muster.organization('Lone Star Harbor')
  const award = await muster.award(`A-${name}`, { ...harbor, ...program })
  const foreign = await muster.award(`B-${name}`, { ...(await muster.organization('Bend')), ...program })
  const dana = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
  const luis = await muster.person('Luis Prado', { role: 'reporter', ...harbor })
  const official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
  const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })

  const place = { awardNumber: award, quarter }
  const form = (ctx = dana) => getDraft(ctx, place)
  const lineIn = async (key: string, ctx = dana) =>
    (await form(ctx)).sections.flatMap(({ lines }) => lines).find((each) => each.key === key)
  const save = (
    key: string,
    was: TypedAnswer,
    now: TypedAnswer,
    ctx: Context = dana,
    state: StateCode = 'TX',
  ) => saveLines(ctx, { ...place, lines: [{ state, key, was, now }] })
  const upload = (file: File, onto?: string) => uploadSeeing(dana, file, [place], onto)
  /** A file of these lines alone. */
  const rows = (values: Readonly<Record<string, number>>) =>
    textFile(
      Object.entries(values).map(([key, value]) => {
        const [metric = '', breakdown = '', category = ''] = key.split('.')
        return `${award},${quarter},TX,${metric},${breakdown},${category},${value},`
      }),
    )
  return { award, foreign, dana, luis, official, officer, place, form, lineIn, save, upload, rows }
}

/** What the record says that somebody did to a report. */
export async function eventsOf({ db }: Store, action: string, subject: string) {
  const all = await db.select().from(auditEvent)
  return all.filter((each) => each.action === action && each.subject === subject)
}

/** Every required line, as a file without errors has it: all of a total in the first category. */
export function wholeForm() {
  const begun = new Set<string>()
  return formFor('direct_services', quarter)
    .filter(({ required }) => required)
    .map((line) => {
      const part = `${line.metric} ${line.breakdown}`
      const isFirst = line.breakdown === '' || !begun.has(part)
      begun.add(part)
      return { state: 'TX' as const, key: stratumKey(line), was: null, now: number(isFirst ? 12 : 0) }
    })
}

/** The ids of the draft of an award. @throws Error if there is none. */
export async function draftOf(
  { db }: Store,
  award: string,
): Promise<{ awardId: string; revisionId: string }> {
  const found = await db.query.award.findFirst({ where: (t, { eq }) => eq(t.number, award) })
  const draft = await db.query.revision.findFirst({
    where: (t, { and, eq }) => and(eq(t.awardId, found?.id ?? ''), eq(t.status, 'draft')),
  })
  if (draft === undefined) throw new Error('There is no draft.')
  return { awardId: draft.awardId, revisionId: draft.id }
}
