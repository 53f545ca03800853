import { addQuarters, isoDate, quarterOfDate } from '@muster/metrics'

/** The quarters that the queue can be narrowed to: the one being collected, and all that something came in for; latest first. */
export function quartersOf(items: readonly { quarter: string }[], today: string): readonly string[] {
  const collected: string = addQuarters(quarterOfDate(isoDate(today.slice(0, 10))), -1)
  return [...new Set([collected, ...items.map(({ quarter }) => quarter)])].sort().reverse()
}

/** The quarter in the address, if it is one of `quarters`; `''`, all of them, otherwise. */
export function quarterIn(search: URLSearchParams, quarters: readonly string[]): string {
  const asked = search.get('quarter') ?? ''
  return quarters.includes(asked) ? asked : ''
}
