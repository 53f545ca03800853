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
  const address = figureOf({ ...of, ...narrowed })
  return periods.map(({ code }) => paths.making({ ...address, ...periodInAddress(code) }))
}

/** Where a sum over periods leads, from the first of them to the last. */
export function makingOfSum(of: FiguresOf, narrowed: Narrowed, first: string, last: string): string {
  if (first === last) return paths.making({ ...figureOf({ ...of, ...narrowed }), ...periodInAddress(last) })
  const [since, quarter] = [isYear(first) ? `${first}Q1` : first, isYear(last) ? `${last}Q4` : last]
  return paths.making({ ...figureOf({ ...of, ...narrowed }), since, quarter })
}

const isYear = (code: string) => code.length === 6
const periodInAddress = (code: string) => (isYear(code) ? { year: Number(code.slice(2)) } : { quarter: code })

function figureOf({ metric, breakdown, category, office, program, state }: FiguresOf) {
  // A program lies in its office, so that it says all.
  const place = { ...(program === undefined ? office && { office } : { program }), ...(state && { state }) }
  const part = breakdown === undefined || category === undefined ? {} : { breakdown, category }
  return { metric, ...part, ...place }
}
