import { z } from 'zod'
import { instant } from './codes.ts'

/** One thing that somebody did, as the record has it. */
export const auditRow = z.object({
  /** 1, 2, 3 … without a gap. */
  sequence: z.int(),
  at: instant,
  /** Null: the system itself, or somebody who was not signed in. */
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  /** The verb, e.g. `review.accept`. */
  action: z.string(),
  /** What it was done to, e.g. `report 2016-VT-BX-K012 FY2017Q4`. */
  subject: z.string(),
  /** Of a person, organization or office that the subject names by its id. */
  subjectName: z.string().nullable(),
  /** What the record keeps of it besides, as one line: `status: from submitted to accepted; revision: 2`. */
  detail: z.string(),
})
export type AuditRow = z.infer<typeof auditRow>
