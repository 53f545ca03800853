import type { LineAnswer } from '#lib/report/answer.ts'
import type { ChangedLine, LinePlace } from './form-draft.ts'
import { readTyped, type Choice, type Typed } from './read-typed.ts'

/** The fields of a line in a form that is sent without a script. */
export const fieldNames = ({ state, key }: LinePlace) => ({
  was: `was:${state}:${key}`,
  now: `now:${state}:${key}`,
  choice: `choice:${state}:${key}`,
})

/** An answer in a hidden field: `34`, `not_reported`, or nothing. */
export function wasField(answer: LineAnswer): string {
  if (answer === null) return ''
  return answer.kind === 'value' ? String(answer.value) : answer.kind
}

const choiceOf = (text: string): Choice => (text === 'not_reported' || text === 'not_tracked' ? text : '')

/** What such a field says. */
export function answerOf(was: string): LineAnswer {
  const kind = choiceOf(was)
  if (kind !== '') return { kind }
  return /^\d+$/.test(was) ? { kind: 'value', value: Number(was) } : null
}

type TypedAt = LinePlace & Typed

export interface LinesIn {
  /** Lines that are not as they were, as they were typed. */
  typed: TypedAt[]
  /** Those of them that can be read. */
  lines: ChangedLine[]
  problems: (LinePlace & { message: string })[]
}

/** What was typed into a form that was sent as a whole: each line beside what the person had before them. */
export function linesIn(form: FormData): LinesIn {
  const read: LinesIn = { typed: [], lines: [], problems: [] }
  for (const name of form.keys()) {
    const [, state, key] = /^was:([A-Z]{2}):([a-z0-9_.]+)$/.exec(name) ?? []
    if (state === undefined || key === undefined) continue
    const place = { state, key }
    const names = fieldNames(place)
    const was = answerOf(textIn(form, names.was))
    const typed = { text: textIn(form, names.now), choice: choiceOf(textIn(form, names.choice)) }
    const answer = readTyped(typed)
    if (answer.kind === 'wrong') {
      read.typed.push({ ...place, ...typed })
      read.problems.push({ ...place, message: answer.message })
    } else if (wasField(answer.answer) !== wasField(was)) {
      read.typed.push({ ...place, ...typed })
      read.lines.push({ ...place, was, now: answer.answer })
    }
  }
  return read
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
