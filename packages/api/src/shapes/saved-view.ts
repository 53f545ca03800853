import { viewPages } from '@muster/data'
import { z } from 'zod'

export const viewPage = z.enum(viewPages)

/** Who sees a view besides its owner: `nobody`, `everybody` who reads the dashboard, or an office by its id. */
export const viewShare = z.union([z.enum(['nobody', 'everybody']), z.uuid()])

export const viewName = z.string().max(1_000)

/** What the dashboard's filters are called in an address. */
const filterNames = [
  'scope',
  'metric',
  'part',
  'by',
  'office',
  'program',
  'state',
  'time',
  'until',
  'span',
  'of',
  'pick',
  'rows',
  'columns',
]
const code = /^[A-Za-z0-9_./-]{1,80}$/

/** Filters as they stand in an address: names that the dashboard knows, and codes. No words, and nobody's name. */
export const viewQuery = z
  .string()
  .max(1_000)
  .refine(
    (query) =>
      [...new URLSearchParams(query)].every(
        ([name, value]) => filterNames.includes(name) && code.test(value),
      ),
    { error: 'These are not filters of the dashboard.' },
  )

export const savedView = z.object({
  id: z.string(),
  name: z.string(),
  page: viewPage,
  query: z.string(),
  /** Whether it is the reader's own; else who shared it. */
  own: z.boolean(),
  ownerName: z.string(),
  share: z.string(),
  /** The office that sees it. */
  officeName: z.string().nullable(),
  isHome: z.boolean(),
})
