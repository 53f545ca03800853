import { z } from 'zod'
import { quarter } from './codes.ts'

export const awardNumber = z.string().min(1).max(60)

/** Which report: an award and a quarter. */
export const reportPlace = z.object({ awardNumber, quarter })
export type ReportPlace = z.infer<typeof reportPlace>

/** Which revision of it a person has before them: acting on one that is no longer current is a conflict. */
export const revisionPlace = reportPlace.extend({ revisionNumber: z.int().positive() })
export type RevisionPlace = z.infer<typeof revisionPlace>
