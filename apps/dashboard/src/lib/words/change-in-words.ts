import { m } from '../paraglide/messages.js'
import { formatCount } from './count-in-words.ts'

/**
 * How `after` compares with `before` (both counts ≥ 0), as the verb of a sentence: `rose by 12%`, `doubled`,
 * `fell by a third`… It never says more than the numbers do: a base under 20 gives differences instead of
 * percentages, since one person more would read as a leap.
 */
export function changeInWords(before: number, after: number): string {
  if (after === before) return m.words_stayed()
  const up = after > before
  const difference = Math.abs(after - before)
  if (before < 20) return (up ? m.words_rose_by : m.words_fell_by)({ by: formatCount(difference) })

  const times = after / before
  for (const [factor, verb] of [
    [2, m.words_doubled],
    [3, m.words_tripled],
  ] as const) {
    if (Math.abs(times - factor) <= 0.03 * factor) return verb()
  }
  if (times > 3) return m.words_grew_to({ times: formatCount(times) })
  if (times > 2) return m.words_more_than_doubled()
  if (Math.abs(times - 0.5) <= 0.015) return m.words_halved()
  if (after === 0) return m.words_fell_to_zero()

  const percent = Math.round((difference / before) * 100)
  if (percent === 0) return up ? m.words_rose_slightly() : m.words_fell_slightly()
  return (up ? m.words_rose_percent : m.words_fell_percent)({ percent })
}
