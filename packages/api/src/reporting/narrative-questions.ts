import type { NarrativeQuestion } from '@muster/data'

/**
 * What a page calls an answer in words. A performance report compares what was accomplished with what was planned, and
 * says why a goal was not met (2 CFR 200.329); what help is needed is for the office alone.
 */
export const narrativeLabels: Readonly<Record<NarrativeQuestion, string>> = {
  accomplishments: 'Accomplishments',
  barriers: 'Barriers',
  help_needed: 'Help needed',
}
