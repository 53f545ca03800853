import { z } from 'zod'
import { quarter, stateCode } from './codes.ts'

/** Which time is shown: so many quarters or fiscal years, up to the one that `until` lies in. */
export const figureTime = z.object({
  /** Quarters if absent. */
  time: z.enum(['quarter', 'year']).optional(),
  /** Absent, or not over yet: the last quarter that is. */
  until: quarter.optional(),
  /** How many; eight quarters or five years if absent. However long the history is, no more is read. */
  span: z.int().min(1).max(20).optional(),
})
export type FigureTime = z.output<typeof figureTime>

/** What figures are narrowed to, by codes; absent: everything. */
export const figurePlaces = z.object({
  office: z.string().max(100).optional(),
  program: z.string().max(100).optional(),
  state: stateCode.optional(),
})
export type FigurePlaces = z.output<typeof figurePlaces>

/** How many of the reports that were to come were accepted. */
export const periodCoverage = z.object({ reported: z.int(), expected: z.int() })
export type PeriodCoverage = z.infer<typeof periodCoverage>

/** A quarter or a fiscal year, and what came in for it. */
export const figurePeriod = periodCoverage.extend({
  /** `FY2017Q4` or `FY2017`. */
  code: z.string(),
  /** `FY2017 Q4 (Jul–Sep 2017)` or `FY2017 (Oct 2016–Sep 2017)`. */
  label: z.string(),
  /** How many of its quarters are over: fewer than four of a year that is going on. */
  quartersOver: z.int(),
  quarters: z.int(),
  /** Too much is missing to compare it with others: reports, or quarters of a year. */
  partial: z.boolean(),
})
export type FigurePeriod = z.infer<typeof figurePeriod>

/** One value for each period; null where nobody gave a number. */
export const figureSeries = z.object({
  /** Of the program, office, state, organization or category. */
  code: z.string(),
  label: z.string(),
  values: z.array(z.int().nullable()),
})
export type FigureSeries = z.infer<typeof figureSeries>
