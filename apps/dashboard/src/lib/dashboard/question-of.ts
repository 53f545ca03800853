import type { Filters } from './filters/filters-in-address.ts'

/** Filters as the api is asked with them. */
export const questionOf = ({ metric, part, places, time }: Filters) => ({
  metric: metric.code,
  ...(part && { breakdown: part.breakdown, category: part.category }),
  office: places.office?.code,
  program: places.program?.code,
  state: places.state?.code,
  time: time.time,
  until: time.until,
  span: time.span,
})

/** What is counted, as a heading names it: `New clients (age group: 13 to 17)`. */
export const subjectOf = ({ metric, part }: Filters): string =>
  part === undefined ? metric.label : `${metric.label} (${part.label})`
