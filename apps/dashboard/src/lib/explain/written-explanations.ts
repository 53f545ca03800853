/** What stands in one field of the form, beside what stood there when the page was made. */
export interface Written {
  code: string
  subject: string
  was: string
  text: string
}

/** What is wrong with what was written for a place. */
export interface ExplainProblem {
  code: string
  subject: string
  message: string
}

/** Somebody else explained a place meanwhile. */
export interface ExplainConflict {
  code: string
  subject: string
  /** Null: they took back what was said. */
  theirs: string | null
  by: string | null
  at: string | null
}

/** What the page says of a form that was not saved, or that asks for an earlier text. */
export interface ExplainAnswer {
  written: readonly Written[]
  problems: readonly ExplainProblem[]
  conflicts: readonly ExplainConflict[]
  /** What the api said of all of it. */
  refused?: string
}

/** The fields of the form, in their order: four for each place. */
export function writtenIn(form: FormData): Written[] {
  const [codes, subjects, before, texts] = ['code', 'subject', 'was', 'text'].map((name) =>
    form.getAll(name).map((value) => (typeof value === 'string' ? value : '')),
  )
  return (codes ?? []).map((code, at) => ({
    code,
    subject: subjects?.[at] ?? '',
    was: before?.[at] ?? '',
    text: texts?.[at] ?? '',
  }))
}

type Read = { kind: 'nothing' } | { kind: 'said'; text: string } | { kind: 'wrong'; sentence: string }

/**
 * What the person changed, for the api, and what is wrong with it. Fields that were left as they were are not sent: a
 * page that has stood open takes nothing back that somebody wrote meanwhile.
 */
export function changesIn(
  written: readonly Written[],
  read: (text: string) => Read,
): { changes: Written[]; problems: ExplainProblem[] } {
  const changed = written.filter(({ was, text }) => plain(was) !== plain(text))
  const readings = changed.map(({ text, ...place }) => ({ ...place, reading: read(text) }))
  return {
    changes: readings.flatMap(({ reading, ...place }) =>
      reading.kind === 'wrong' ? [] : [{ ...place, text: reading.kind === 'said' ? reading.text : '' }],
    ),
    problems: readings.flatMap(({ code, subject, reading }) =>
      reading.kind === 'wrong' ? [{ code, subject, message: reading.sentence }] : [],
    ),
  }
}

// A form sends the ends of lines as two characters.
const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim()

/** One text for a place: of a rule and a subject. */
export const placeOf = ({ code, subject }: { code: string; subject: string }): string => `${code} ${subject}`

interface Offering {
  code: string
  whole: { offered: { text: string } | null }
  each: readonly { subject: string; offered: { text: string } | null }[]
}

/** The same with the earlier text in the field whose button was pressed; nothing is saved by it. */
export function withOffered(
  written: readonly Written[],
  place: string,
  groups: readonly Offering[],
): Written[] {
  const offers = new Map(
    groups.flatMap(({ code, whole, each }) =>
      [{ subject: '', ...whole }, ...each].map(({ subject, offered }) => [
        placeOf({ code, subject }),
        offered,
      ]),
    ),
  )
  return written.map((each) => {
    const offered = placeOf(each) === place ? offers.get(place) : undefined
    return offered ? { ...each, text: offered.text } : each
  })
}
