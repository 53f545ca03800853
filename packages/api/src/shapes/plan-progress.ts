import { narrativeSubjects, statusSubjects } from '@muster/data'
import { actionStatuses } from '@muster/metrics'
import { z } from 'zod'
import { instant, planYear } from './codes.ts'
import { linkedRecommendation } from './recommendation.ts'

/** Number of an action, objective or theme: `5.2`. */
const number = z.string().min(1).max(10)

export const statusPlace = z.object({ kind: z.enum(statusSubjects), id: number, year: planYear })
export const narrativePlace = z.object({ kind: z.enum(narrativeSubjects), id: number, year: planYear })

/** What an agency said of an action or a theme for a year. */
export const statusEntry = z.object({
  year: planYear,
  version: z.int(),
  status: z.enum(actionStatuses),
  comment: z.string().nullable(),
  /** Code of the agency that spoke. */
  agency: z.string(),
  /** Name of who entered it; null if the account is gone. */
  by: z.string().nullable(),
  at: instant,
})
export type StatusEntry = z.infer<typeof statusEntry>

/** What was done for an objective or a theme in a year, in words. */
export const narrativeEntry = z.object({
  version: z.int(),
  /** Null: what was said before is taken back. */
  text: z.string().nullable(),
  agency: z.string(),
  by: z.string().nullable(),
  at: instant,
})
export type NarrativeEntry = z.infer<typeof narrativeEntry>

const agency = z.object({ code: z.string(), name: z.string() })

/** Who says how far a subject has come, and whether the reader may. */
export const speaking = z.object({
  /** Code of the agency that the reader speaks for; null: they may not. */
  as: z.string().nullable(),
  /** The end of a sentence that says who does. */
  who: z.string(),
})

/** An action or a theme with what was entered for its years. */
export const planSubject = z.object({
  kind: z.enum(statusSubjects),
  id: z.string(),
  title: z.string(),
  lead: z.array(agency),
  supporting: z.array(agency),
  /** `FY2013–FY2017`. */
  planned: z.string(),
  /** Where the text comes from, and how far it can be trusted. */
  source: z.string(),
  /** A fact that was found in a public source, which it names. */
  known: z.string().nullable(),
  speaking,
  /** One mark for each year of the plan: a status, or why there is none. */
  marks: z.array(
    z.object({ year: planYear, mark: z.enum([...actionStatuses, 'missing', 'planned', 'none']) }),
  ),
  /** What counts for each year that has an entry, as far as the chart goes. */
  statuses: z.array(statusEntry),
  /** The status as of the last year of the chart; null: nothing was entered. */
  current: statusEntry.nullable(),
})
export type PlanSubjectView = z.infer<typeof planSubject>

/** A narrative of the fiscal year, and who writes it. */
const narrated = z.object({ narrative: narrativeEntry.nullable(), speaking })

/** An edition of the plan with what agencies entered. */
export const planProgress = z.object({
  edition: z.object({ id: z.string(), title: z.string() }),
  fiscalYear: z.int(),
  /** How far the charts go. */
  through: planYear,
  years: z.array(planYear),
  asOf: instant,
  objectives: z.array(
    narrated.extend({
      id: z.string(),
      title: z.string(),
      goal: z.object({ id: z.string(), title: z.string() }),
      actions: z.array(planSubject),
      recommendations: z.array(linkedRecommendation),
    }),
  ),
  themes: z.array(narrated.extend({ subject: planSubject })),
})
export type PlanProgress = z.infer<typeof planProgress>
