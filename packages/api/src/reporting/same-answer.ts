import type { z } from 'zod'
import type { answer } from '../shapes/answer.ts'

type Answer = z.infer<typeof answer> | null

/** Whether two answers say the same; a blank is an answer, too. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  if (one === null || other === null) return one === other
  if (one.kind === 'value' && other.kind === 'value') return one.value === other.value
  return one.kind === other.kind
}
