/** What `?search=` and `?page=` ask of a long list; the first page of everything without them. */
export function pageAsked({ searchParams }: URL): { search: string; page: number } {
  const page = Number(searchParams.get('page') ?? '1')
  return {
    search: (searchParams.get('search') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}
