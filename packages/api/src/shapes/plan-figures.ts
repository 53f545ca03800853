import { z } from 'zod'
import { instant } from './codes.ts'

export const track = z.enum(['met', 'on_track', 'behind', 'off_track', 'not_known'])

/** One indicator in one fiscal year. Values are in `unit`, not rounded. */
export const indicatorFigure = z.object({
  code: z.string(),
  label: z.string(),
  /** Why the figure says something about the objective. */
  why: z.string(),
  unit: z.string(),
  direction: z.enum(['up', 'down']),
  actual: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  target: z.number().nullable(),
  baseline: z.object({ fiscalYear: z.int(), value: z.number() }),
  /** Accepted reports, and reports that were to come, of the programs concerned. */
  reported: z.int(),
  expected: z.int(),
  /** The formula in words: the last one that is in force in the year, and its number. */
  formulaText: z.string(),
  version: z.int(),
  /** What to know of a year in which the formula changed; null if it did not. */
  breakText: z.string().nullable(),
  onTrack: track,
  /**
   * Why there is no figure. `not_released`: a part of it is finer than what is public. `not_in_force`: the year was over
   * before the indicator began.
   */
  missing: z.enum(['no_report', 'withheld', 'not_released', 'not_in_force']).nullable(),
})
export type IndicatorFigure = z.infer<typeof indicatorFigure>

const action = z.object({
  id: z.string(),
  title: z.string(),
  /** Codes of agencies. */
  lead: z.array(z.string()),
  supporting: z.array(z.string()),
  fiscalYears: z.string(),
})

/** Goal → objective → indicators and actions of an edition, with the figures of a fiscal year. */
export const planFigures = z.object({
  edition: z.object({ id: z.string(), title: z.string(), status: z.string(), published: z.string() }),
  fiscalYear: z.int(),
  asOf: instant,
  goals: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      statement: z.string(),
      objectives: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          indicators: z.array(indicatorFigure),
          actions: z.array(action),
        }),
      ),
    }),
  ),
})
export type PlanFigures = z.infer<typeof planFigures>
