import type { Counts } from './tally.ts'

const clients = 'clients_receiving_service.service.'
const times = 'services_provided.service.'

/**
 * The counts of somebody who wrote the times of one service a little too low: fewer times than clients who got it.
 * Nothing else changes, so that a program officer has something to look at and nothing is refused. Counts without such
 * a service stay as they are.
 */
export function slipped(counts: Counts): Counts {
  const service = [...counts.keys()]
    .filter((key) => key.startsWith(clients) && (counts.get(key) ?? 0) >= 4)
    .map((key) => key.slice(clients.length))
    .find((each) => counts.has(times + each))
  if (service === undefined) return counts
  const wrong = new Map(counts)
  const few = (counts.get(clients + service) ?? 0) - 2
  const missing = (counts.get(times + service) ?? 0) - few
  wrong.set(times + service, few)
  wrong.set('services_provided', (counts.get('services_provided') ?? 0) - missing)
  return wrong
}
