/** What an officer may ask the queue for. */
export const queueFilters = [
  { code: 'waiting', label: 'Waiting for review' },
  { code: 'returned', label: 'Returned to the grantee' },
  { code: 'accepted', label: 'Accepted' },
  { code: 'all', label: 'All that have come in' },
] as const

/** How the queue can be ordered. */
export const queueOrders = [
  { code: 'due', label: 'Due day' },
  { code: 'risk', label: 'What needs a closer look' },
  { code: 'arrived', label: 'Day it came in' },
] as const

export type QueueFilter = (typeof queueFilters)[number]['code']
export type QueueOrder = (typeof queueOrders)[number]['code']

export interface QueueWishes {
  status: QueueFilter
  order: QueueOrder
  /** `mine`, `unassigned`, the id of a person, or undefined: everybody's. */
  officer: string | undefined
  program: string | undefined
  page: number
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the address asks for; what it does not say, or says wrong, is what most people want. */
export function queueWishesIn(search: URLSearchParams): QueueWishes {
  const officer = search.get('officer') ?? ''
  const page = Number(search.get('page') ?? 1)
  return {
    status: queueFilters.find(({ code }) => code === search.get('status'))?.code ?? 'waiting',
    order: queueOrders.find(({ code }) => code === search.get('order'))?.code ?? 'due',
    officer: officer === 'mine' || officer === 'unassigned' || id.test(officer) ? officer : undefined,
    program: search.get('program')?.slice(0, 100) || undefined,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}
