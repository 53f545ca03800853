import type { LineAnswer } from '#lib/report/answer.ts'

/** What a line has instead of a number, if anything. */
export type Choice = '' | 'not_reported' | 'not_tracked'

/** A line as it stands in the page: text in a box, and what was chosen beside it. */
export interface Typed {
  text: string
  choice: Choice
}

export type ReadTyped = { kind: 'answer'; answer: LineAnswer } | { kind: 'wrong'; message: string }

/** The largest number that a line takes. */
const largest = 999_999_999

const wrong = (message: string): ReadTyped => ({ kind: 'wrong', message })

/** Reads what was typed: `1,234`, nothing, or what was chosen instead. `NR` and `NT` are short for the two choices. */
export function readTyped({ text, choice }: Typed): ReadTyped {
  const written = text.trim()
  if (choice !== '') return { kind: 'answer', answer: { kind: choice } }
  if (written === '') return { kind: 'answer', answer: null }
  const short = choiceIn(written)
  if (short !== '') return { kind: 'answer', answer: { kind: short } }
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(written))
    return wrong('Write a whole number, like 12 or 1,234. Leave the box empty if you have none yet.')
  const value = Number(written.replaceAll(',', ''))
  return value > largest
    ? wrong('That number is too large for a count of one quarter.')
    : { kind: 'answer', answer: { kind: 'value', value } }
}

/** `NR`: not reported; `NT`: not tracked. */
export function choiceIn(text: string): Choice {
  const short = text.trim().toLowerCase()
  if (short === 'nr') return 'not_reported'
  return short === 'nt' ? 'not_tracked' : ''
}

/** How an answer stands in the page. */
export function typedOf(answer: LineAnswer): Typed {
  if (answer === null) return { text: '', choice: '' }
  return answer.kind === 'value'
    ? { text: answer.value.toLocaleString('en-US'), choice: '' }
    : { text: '', choice: answer.kind }
}
