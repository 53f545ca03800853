import type { Chance } from '../chance/chance.ts'
import { lead } from '../cast/roster.ts'
import type { Standing } from './report-story.ts'

// Two weeks before the day they are due, most reports have not been begun.
const shares: readonly (readonly [Standing, number])[] = [
  ['accepted', 0.2],
  ['submitted', 0.15],
  ['returned', 0.05],
  ['draft', 0.08],
]

/** How far each organization has come with the current quarter: exact shares, dealt out at random. Lone Star Harbor has not begun. */
export function standings(organizations: readonly string[], chance: Chance): Map<string, Standing> {
  const dealt = organizations
    .filter((name) => name !== lead)
    .map((name) => ({ name, at: chance.fork(`standing ${name}`).next() }))
    .sort((one, other) => one.at - other.at)
  const standing = new Map<string, Standing>(organizations.map((name) => [name, 'not_begun']))
  let next = 0
  for (const [of, part] of shares) {
    const count = Math.round(part * organizations.length)
    for (const { name } of dealt.slice(next, next + count)) standing.set(name, of)
    next += count
  }
  return standing
}
