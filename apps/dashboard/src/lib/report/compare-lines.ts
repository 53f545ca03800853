import { formatCount } from '#lib/words/count-in-words.ts'
import { sameAnswer, valueOf, type LineAnswer } from './answer.ts'

/** A line of a report beside the same line a quarter before. */
export interface ReportLine {
  key: string
  label: string
  group: string
  state: string
  answer: LineAnswer
  previous: LineAnswer
}

/** How a line differs from the one beside it. */
interface Difference {
  /** Now less before; null where one of them is no count. */
  difference: number | null
  /** `large`: worth a question. `changed`: another answer. `same`: the same answer. */
  change: 'large' | 'changed' | 'same'
  /** The change in words: `+12`, `Now counted`, `No change`. */
  words: string
}

export type ComparedLine = ReportLine & Difference

/**
 * A change is called large when it is at least ten and at least half of the count before: a hint to the reader of a
 * report, not a rule of the form. Muster's own choice; the rules of quality judge over more than one quarter.
 */
const isLarge = (difference: number, before: number) =>
  Math.abs(difference) >= 10 && Math.abs(difference) >= before / 2

/** Sets each line beside the quarter before, or whatever stands in its place. */
export function compareLines<Line extends ReportLine>(
  lines: readonly Line[],
): readonly (Line & Difference)[] {
  return lines.map((line): Line & Difference => {
    const [now, before] = [valueOf(line.answer), valueOf(line.previous)]
    if (now === null || before === null) {
      const same = sameAnswer(line.answer, line.previous)
      return {
        ...line,
        difference: null,
        change: same ? 'same' : 'changed',
        words: answeredAnew(now, before, same),
      }
    }
    const difference = now - before
    if (difference === 0) return { ...line, difference, change: 'same', words: 'No change' }
    const large = isLarge(difference, before)
    return {
      ...line,
      difference,
      change: large ? 'large' : 'changed',
      words: signed(difference),
    }
  })
}

function answeredAnew(now: number | null, before: number | null, same: boolean): string {
  if (same) return 'No change'
  if (before === null && now !== null) return 'Now counted'
  if (now === null && before !== null) return 'No longer counted'
  return 'Answered otherwise'
}

/** `+12`, `−3`, with a real minus sign. */
export const signed = (difference: number): string =>
  difference < 0 ? `\u2212${formatCount(-difference)}` : `+${formatCount(difference)}`
