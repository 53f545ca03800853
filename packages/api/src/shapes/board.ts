import { boardStandings } from '@muster/data'
import { z } from 'zod'
import { quarter } from './codes.ts'
import { standing } from './standing.ts'

/** How a report stands for an officer: drafts are not seen, so it is not in until it was submitted. */
export const boardStanding = z.enum(boardStandings)

/** Which part of the board: the eight quarters that end with `until`, of some awards. */
export const boardFilter = z.object({
  until: quarter.optional(),
  /** Code of a program. */
  program: z.string().max(100).optional(),
  /** Part of the organization's name or of the award's number. */
  search: z.string().trim().max(100).optional(),
})
export type BoardFilter = z.output<typeof boardFilter>

export const boardCell = z.object({
  shown: boardStanding,
  standing,
  /** More time is asked for, and nobody has decided yet. */
  extensionAsked: z.boolean(),
})
export type BoardCell = z.infer<typeof boardCell>

export const boardRow = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  /** One for each quarter of the board; null where the award owes no report. */
  cells: z.array(boardCell.nullable()),
})
export type BoardRow = z.infer<typeof boardRow>
