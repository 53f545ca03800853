import type { z } from 'zod'
import { sameAnswer } from '../reporting/same-answer.ts'
import type { answer } from '../shapes/answer.ts'

type Answer = z.infer<typeof answer> | null

/**
 * How far a line moved: not at all; from a count to another one, by its difference; or to or from an answer that is no
 * count, which is more than any number.
 */
function moveOf(from: Answer, to: Answer): number {
  if (sameAnswer(from, to)) return -1
  if (from?.kind === 'value' && to?.kind === 'value') return Math.abs(to.value - from.value)
  return Infinity
}

/** Lines that moved first, the furthest on top; among those alike, and for the rest, the order of the form. */
export function movedFirst<Line>(
  lines: readonly Line[],
  answersOf: (line: Line) => { from: Answer; to: Answer },
): Line[] {
  const moves = new Map(
    lines.map((line) => {
      const { from, to } = answersOf(line)
      return [line, moveOf(from, to)]
    }),
  )
  return lines.toSorted((one, other) => {
    const [a, b] = [moves.get(one) ?? -1, moves.get(other) ?? -1]
    return a === b ? 0 : b - a
  })
}
