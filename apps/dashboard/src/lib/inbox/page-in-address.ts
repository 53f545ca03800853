/** The page of a list that `?page=` names, from 1; the first for anything else. */
export function pageInAddress(search: URLSearchParams): number {
  const page = Number(search.get('page') ?? '1')
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
