import { z } from 'zod'
import { instant, programKind } from './codes.ts'

/** Reports of the year's quarters that are over. */
const reports = { reported: z.int(), expected: z.int() }

const contributingAward = z.object({
  number: z.string(),
  organizationId: z.string(),
  organization: z.string(),
  ...reports,
})

const contributingProgram = z.object({
  id: z.string(),
  name: z.string(),
  kind: programKind,
  office: z.object({ code: z.string(), name: z.string() }),
  /** Which of the objective's indicators read what its awards report. */
  indicators: z.array(z.object({ code: z.string(), label: z.string() })),
  /** How many awards owe a report in the year. */
  awards: z.int(),
  ...reports,
  /** Of an office that the person works for: its awards are told by number where one objective is asked for. */
  own: z.boolean(),
  /** By number; null where they are counted only. */
  list: z.array(contributingAward).nullable(),
})

/** What feeds the objectives of the plan in a fiscal year: programs, by office and name, and their awards. */
export const contributions = z.object({
  fiscalYear: z.int(),
  objectives: z.array(
    z.object({ id: z.string(), title: z.string(), programs: z.array(contributingProgram) }),
  ),
  /** The lists are cut off after this many awards in all. */
  limit: z.int(),
  asOf: instant,
})
export type Contributions = z.infer<typeof contributions>
