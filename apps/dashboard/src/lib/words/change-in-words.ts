/**
 * How `after` compares with `before` (both counts ≥ 0), as the verb of a sentence: `rose by 12%`, `doubled`,
 * `fell by a third`… It never says more than the numbers do: a base under 20 gives differences instead of
 * percentages, since one person more would read as a leap.
 */
export function changeInWords(before: number, after: number): string {
  if (after === before) return 'stayed the same'
  const up = after > before
  const difference = Math.abs(after - before)
  if (before < 20) return `${up ? 'rose' : 'fell'} by ${difference.toLocaleString('en-US')}`

  const times = after / before
  for (const [factor, verb] of [
    [2, 'doubled'],
    [3, 'tripled'],
  ] as const) {
    if (Math.abs(times - factor) <= 0.03 * factor) return verb
  }
  if (times > 3) return `grew to ${Math.round(times * 10) / 10} times as many`
  if (times > 2) return 'more than doubled'
  if (Math.abs(times - 0.5) <= 0.015) return 'halved'
  if (after === 0) return 'fell to zero'

  const percent = Math.round((difference / before) * 100)
  if (percent === 0) return up ? 'rose slightly' : 'fell slightly'
  return `${up ? 'rose' : 'fell'} by ${percent}%`
}
