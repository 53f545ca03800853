import type { Filters } from '#lib/dashboard/filters/filters-in-address.ts'
import type { Choice, FilterField } from '#lib/dashboard/filters/menu.ts'

/** What a trend is split by: `program`, `office` or the code of a breakdown, and the word for it. */
export type TrendBy = Choice

const places: readonly TrendBy[] = [
  { code: 'program', label: 'Program' },
  { code: 'office', label: 'Office' },
]

const choicesFor = ({ metric, part }: Filters): readonly TrendBy[] => [
  ...places,
  ...(part === undefined
    ? metric.breakdowns.map(({ code, label }) => ({ code, label: capital(label) }))
    : []),
]

/** What `?by=` asks for; one line for each program without it. */
export function byInAddress(filters: Filters, search: URLSearchParams): TrendBy {
  const asked = search.get('by') ?? ''
  const program = { code: 'program', label: 'Program' }
  if (asked === '') return program
  const found = choicesFor(filters).find(({ code }) => code === asked)
  if (found !== undefined) return found
  filters.notices.push(
    filters.part === undefined
      ? `“${filters.metric.label}” is not split that way. You see a line for each program.`
      : 'A part is not split once more. You see a line for each program.',
  )
  return program
}

export const byField = (filters: Filters, by: TrendBy): FilterField => ({
  name: 'by',
  label: 'A line for each',
  value: by.code === 'program' ? '' : by.code,
  none: 'Program',
  options: choicesFor(filters).filter(({ code }) => code !== 'program'),
})

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
