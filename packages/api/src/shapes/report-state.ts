import { z } from 'zod'

/** Where a report stands, in words that a person understands. */
export const reportState = z.enum(['not_yet_due', 'due', 'draft', 'submitted', 'returned', 'accepted'])
export type ReportState = z.infer<typeof reportState>
