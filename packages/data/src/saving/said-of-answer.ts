import { saidNotReported, saidNotTracked } from '../loading/said.ts'
import type { Answer } from './save-observations.ts'

/** An answer as a block holds it. @throws RangeError for a number that is not a count: it would stand for something else. */
export function saidOf(answer: Answer): number {
  if (answer.kind === 'not_reported') return saidNotReported
  if (answer.kind === 'not_tracked') return saidNotTracked
  if (!Number.isSafeInteger(answer.value) || answer.value < 0)
    throw new RangeError(`${answer.value} is not a count`)
  return answer.value
}

/** The other way. */
export function answerOfSaid(said: number): Answer {
  if (said === saidNotReported) return { kind: 'not_reported' }
  if (said === saidNotTracked) return { kind: 'not_tracked' }
  return { kind: 'value', value: said }
}
