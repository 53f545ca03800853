import { paths } from '#lib/paths.ts'

/** What the figures of a page are of: codes, absent where nothing was chosen. */
export interface FiguresOf {
  metric: string
  breakdown?: string | undefined
  category?: string | undefined
  office?: string | undefined
  program?: string | undefined
  state?: string | undefined
}

/** What one series is: a program, an office or a state by its code, or a category of a breakdown. */
type Narrowed = Pick<FiguresOf, 'office' | 'program' | 'state' | 'breakdown' | 'category'>

/**
 * Where each value of a series leads: to how it came about, by period (`FY2017Q4`, `FY2017`). An office or a program within a
 * state is a figure of its own.
 */
export function makingLinks(
  of: FiguresOf,
  narrowed: Narrowed,
  periods: readonly { code: string }[],
): string[] {
  const { metric, breakdown, category, office, program, state } = { ...of, ...narrowed }
  // A program lies in its office, so that it says all.
  const place = { ...(program === undefined ? office && { office } : { program }), ...(state && { state }) }
  const part = breakdown === undefined || category === undefined ? {} : { breakdown, category }
  return periods.map(({ code }) =>
    paths.making({
      metric,
      ...part,
      ...place,
      ...(code.length === 6 ? { year: Number(code.slice(2)) } : { quarter: code }),
    }),
  )
}
