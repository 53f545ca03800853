import { narrativeQuestions, revisionKinds } from '@muster/data'
import { z } from 'zod'
import { instant, sha256 } from './codes.ts'

/** One question that is answered in words, and what was said to it. */
export const narrativeAnswer = z.object({
  question: z.enum(narrativeQuestions),
  label: z.string(),
  text: z.string().nullable(),
  /** Who wrote it last, and when. */
  by: z.string().nullable(),
  at: instant.nullable(),
  /** What the report of the quarter before says to it. */
  previous: z.string().nullable(),
})
export type NarrativeAnswer = z.infer<typeof narrativeAnswer>

/** What only the people of its organization are told of a report. */
export const ownDraft = z.object({
  kind: z.enum(revisionKinds),
  narratives: z.array(narrativeAnswer),
  /** Of what would be certified; null unless there is a draft. */
  contentSha256: sha256.nullable(),
  /** Whether a reason is asked for with the signature: it is late, and was never submitted. */
  asksLateReason: z.boolean(),
  /** The reason that was given when it came late. */
  lateReason: z.string().nullable(),
  /** Why this person may not sign, in a sentence; null if they may, as far as their role goes. */
  whyNotSign: z.string().nullable(),
})
export type OwnDraft = z.infer<typeof ownDraft>
