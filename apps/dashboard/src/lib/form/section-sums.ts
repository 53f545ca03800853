import type { LineAnswer } from '#lib/report/answer.ts'
import { formatCount } from '#lib/words/count-in-words.ts'
import type { FormSection } from './form-draft.ts'

/** What does not add up in a section, in words. */
export interface SumProblem {
  /** Code of the breakdown. */
  breakdown: string
  message: string
}

/**
 * Checks the breakdowns of a section in one state against its total while somebody types: the rules V401, V402 and V403,
 * by which the server judges what is saved. A breakdown without any number is not begun, and says nothing.
 */
export function sectionSums(
  { breakdowns, lines }: Pick<FormSection, 'breakdowns' | 'lines'>,
  state: string,
  answerOf: (key: string) => LineAnswer,
): SumProblem[] {
  const own = lines.filter((line) => line.state === state)
  const totalLine = own.find(({ breakdown }) => breakdown === null)
  const total = totalLine === undefined ? undefined : numberIn(answerOf(totalLine.key))
  if (total === undefined) return []
  return breakdowns.flatMap(({ code, label, addsUp, exclusive }) => {
    const parts = own.filter(({ breakdown }) => breakdown === code)
    const numbers = parts.flatMap(({ key }) => numberIn(answerOf(key)) ?? [])
    if (numbers.length === 0) return []
    const sum = numbers.reduce((all, number) => all + number, 0)
    const isWhole = numbers.length === parts.length
    const problem = (message: string) => [{ breakdown: code, message }]
    if (addsUp && isWhole && sum !== total) {
      const off = `${formatCount(Math.abs(sum - total))} too ${sum > total ? 'many' : 'few'}`
      return problem(`By ${label}: ${formatCount(sum)} of ${formatCount(total)}, ${off}.`)
    }
    if (exclusive && !isWhole && sum > total)
      return problem(
        `By ${label}: already ${formatCount(sum)}, more than the total of ${formatCount(total)}.`,
      )
    const largest = Math.max(...numbers)
    if (!exclusive && largest > total)
      return problem(
        `By ${label}: ${formatCount(largest)} in one line is more than the total of ${formatCount(total)}.`,
      )
    return []
  })
}

const numberIn = (answer: LineAnswer): number | undefined =>
  answer?.kind === 'value' ? answer.value : undefined
