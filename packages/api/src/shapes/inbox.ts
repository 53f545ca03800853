import { notificationKinds } from '@muster/data'
import { z } from 'zod'
import { instant, quarter } from './codes.ts'

export const notificationKind = z.enum(notificationKinds)

/** One thing that a person is told. */
export const inboxItem = z.object({
  id: z.uuid(),
  kind: notificationKind,
  /** Null for a digest. */
  awardNumber: z.string().nullable(),
  quarter: quarter.nullable(),
  /** What happened, without a full stop: `The FY2017 Q4 report of award 2016-VT-BX-K012 was returned`. */
  sentence: z.string(),
  at: instant,
  read: z.boolean(),
  /** Whether the reader sees the report as its officer. */
  asOfficer: z.boolean(),
  /** For officers only. */
  organizationName: z.string().nullable(),
})

/** Which page of a list, from 1. */
export const pageInput = z.object({ page: z.int().min(1).max(10_000).default(1) }).default({ page: 1 })

export const mailPreference = z.object({ kind: notificationKind, mail: z.boolean() })
