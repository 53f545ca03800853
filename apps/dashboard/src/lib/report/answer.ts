import { formatCount } from '#lib/words/count-in-words.ts'

/** What a line says; null: it was left blank. */
export type LineAnswer =
  { kind: 'value'; value: number } | { kind: 'not_reported' } | { kind: 'not_tracked' } | null

/** `1,234`, `Not reported`, `Not tracked`, or `Left blank`: an answer is never an empty cell. */
export function answerInWords(answer: LineAnswer): string {
  if (answer === null) return 'Left blank'
  if (answer.kind === 'value') return formatCount(answer.value)
  return answer.kind === 'not_reported' ? 'Not reported' : 'Not tracked'
}

/** Whether two answers say the same. */
export function sameAnswer(one: LineAnswer, other: LineAnswer): boolean {
  if (one === null || other === null) return one === other
  if (one.kind === 'value' && other.kind === 'value') return one.value === other.value
  return one.kind === other.kind
}

/** The count of an answer that is one; else null. */
export const valueOf = (answer: LineAnswer): number | null => (answer?.kind === 'value' ? answer.value : null)
