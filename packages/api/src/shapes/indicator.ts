import { z } from 'zod'
import { instant, quarter } from './codes.ts'
import { writtenFormula } from './formula.ts'
import { indicatorFigure } from './plan-figures.ts'

/** The code of an indicator, as it stands in its address. */
export const indicatorCode = z
  .string()
  .regex(/^[a-z][a-z0-9_]{2,59}$/, { error: 'We cannot find that indicator. Start again from the list.' })

/** The years that targets and figures may be of. */
export const fiscalYear = z.int().min(2013).max(2100)

/** Null and null: from the dictionary. */
const made = { madeAt: instant.nullable(), madeBy: z.string().nullable() }

const versionView = z.object({
  number: z.int(),
  effectiveFrom: quarter,
  formulaText: z.string(),
  formula: writtenFormula,
  /** Why it changed. */
  note: z.string(),
  ...made,
})

/** One saying of a target or baseline. The highest revision counts. */
export const figureRevision = z.object({
  revision: z.int(),
  fiscalYear: z.int(),
  value: z.number(),
  rationale: z.string(),
  ...made,
})

/** What is known of the accepted reports behind a figure. */
const quality = z.object({
  late: z.int(),
  /** Findings that ask for an explanation: those that have one, and those that have none. */
  explained: z.int(),
  notExplained: z.int(),
})

/** A quarter of an indicator, by the version in force in it. */
const quarterPoint = z.object({
  quarter,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  version: z.int().nullable(),
  reported: z.int(),
  expected: z.int(),
})
export type QuarterPoint = z.infer<typeof quarterPoint>

export const indicatorView = z.object({
  edition: z.string(),
  objective: z.object({ id: z.string(), title: z.string(), goal: z.string() }),
  fiscalYear: z.int(),
  /** The years that there is something to say of, the latest first. */
  fiscalYears: z.array(z.int()),
  /** In `fiscalYear`. */
  figure: indicatorFigure,
  coverageByOffice: z.array(
    z.object({ office: z.string(), name: z.string(), reported: z.int(), expected: z.int() }),
  ),
  quality,
  quarters: z.array(quarterPoint),
  years: z.array(indicatorFigure.extend({ fiscalYear: z.int() })),
  /** All that was ever said of it, the latest first. */
  versions: z.array(versionView),
  targets: z.array(figureRevision),
  baselines: z.array(figureRevision),
  asOf: instant,
  /** When an acceptance, or one taken back, last moved the figure of the year; null while none did. */
  changedAt: instant.nullable(),
})
export type IndicatorView = z.infer<typeof indicatorView>
