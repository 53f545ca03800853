import { z } from 'zod'

/** How many entries a page of a searched list holds. */
export const pageSize = 50

/** What is sought in a list, and which page of what is found. */
export const searchedPage = z.object({
  /** Part of a name or number; empty for all. */
  search: z.string().max(200).default(''),
  /** From 1. */
  page: z.int().positive().max(10_000).default(1),
})

/** The same, as queries of the data package take it. */
export const asPageOf = ({ search, page }: z.output<typeof searchedPage>) => ({
  search,
  from: (page - 1) * pageSize,
  most: pageSize,
})
