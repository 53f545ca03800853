import { z } from 'zod'
import { answer } from './answer.ts'
import { instant, quarter, sha256, stateCode, stratum } from './codes.ts'
import { revisionPlace } from './report-place.ts'

/** Which figure: a stratum at a place over quarters, both included. */
export const figureQuestion = z.object({
  stratum,
  level: z.enum(['nation', 'office', 'program', 'state']),
  /** Empty for the nation; the code of the office, program or state. */
  place: z.string().max(60).default(''),
  /** Of a state: the office or the program, by code, whose awards alone are in the figure. */
  within: z.object({ level: z.enum(['office', 'program']), place: z.string().max(60) }).optional(),
  first: quarter,
  last: quarter,
})
export type FigureQuestion = z.output<typeof figureQuestion>

/** The sum of a program in a quarter: what a figure is added up from. */
export const figurePart = z.object({
  office: z.string(),
  program: z.string(),
  quarter,
  quarterLabel: z.string(),
  /** Null: nobody gave a value. */
  sum: z.int().nullable(),
  /** Accepted reports, and reports that were expected, of the program in the quarter, in all states. */
  reported: z.int(),
  expected: z.int(),
  /** When an acceptance, or one taken back, last moved it. */
  changedAt: instant.nullable(),
  /** Whether it has moved since this person was last shown the figure; null if they never were. */
  moved: z.boolean().nullable(),
  /** Of an office whose reports this person may read. */
  own: z.boolean(),
  /** Whether it is added into the figure: of a count on the last day of a quarter only the last quarter is. */
  counts: z.boolean(),
})

/** A line of an official report that this person may read. */
export const figureLine = z.object({
  quarter,
  quarterLabel: z.string(),
  awardNumber: z.string(),
  organization: z.string(),
  program: z.string(),
  state: stateCode,
  answer,
  revisionNumber: z.int(),
  acceptedAt: instant.nullable(),
})

/** A line whose official number has changed since this person was last shown the figure. */
export const changedLine = z.object({
  quarter,
  quarterLabel: z.string(),
  awardNumber: z.string(),
  organization: z.string(),
  state: stateCode,
  before: z.int().nullable(),
  now: z.int().nullable(),
  revisionNumber: z.int(),
  acceptedAt: instant,
})

/** How a figure came about, as far as the person may see. */
export const figureMaking = z.object({
  label: z.string(),
  definition: z.string(),
  unit: z.string(),
  /** How quarters add up, in a sentence. */
  basis: z.string(),
  placeLabel: z.string(),
  first: quarter,
  last: quarter,
  firstLabel: z.string(),
  lastLabel: z.string(),
  /** Null: nobody gave a value. */
  value: z.int().nullable(),
  parts: z.array(figurePart),
  lines: z.array(figureLine),
  page: z.int(),
  more: z.boolean(),
  /** What this person was shown last; null if they never followed this figure down. */
  lastShown: z.object({ value: z.int().nullable(), at: instant }).nullable(),
  changed: z.array(changedLine),
  /** Whether to remember that it was shown: it never was, or it is an hour ago. */
  toRemember: z.boolean(),
  asOf: instant,
})
export type FigureMaking = z.infer<typeof figureMaking>

/** Which value of a report: a line in a state. */
export const lineQuestion = revisionPlace.extend({ stratum, state: stateCode })
export type LineQuestion = z.output<typeof lineQuestion>

/** Where a value of a report came from. */
export const lineOrigin = z.object({
  label: z.string(),
  unit: z.string(),
  awardNumber: z.string(),
  organization: z.string(),
  quarter,
  quarterLabel: z.string(),
  state: stateCode,
  revisionNumber: z.int(),
  answer,
  /** Null: typed into the form. */
  file: z
    .object({
      name: z.string(),
      sha256,
      encoding: z.string(),
      uploadedAt: instant,
      /** Spreadsheet row. */
      row: z.int(),
      /** The row as it stands in the file; null if the file itself was too large to be kept. */
      cells: z.array(z.object({ heading: z.string(), text: z.string(), isValue: z.boolean() })).nullable(),
    })
    .nullable(),
})
export type LineOrigin = z.infer<typeof lineOrigin>
