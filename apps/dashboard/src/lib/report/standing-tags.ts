import type { Tone } from '#lib/design/tone.ts'
import { stateInWords, type ReportReader } from './obligation-in-words.ts'
import type { ReportStanding } from './standing.ts'

export interface StandingTag {
  label: string
  tone: Tone
}

/**
 * What is said of a report in short: its state, then what stands beside it. That a report came late matters less once it
 * is in, and is said without alarm. Where the due day is said in words, the tag "Due" says nothing more: `dueIsSaid`.
 */
export function standingTags(
  standing: ReportStanding,
  { reader, dueIsSaid = false }: { reader: ReportReader; dueIsSaid?: boolean },
): readonly StandingTag[] {
  const isIn = standing.fundsAtRiskOn === null
  const beside: readonly (StandingTag & { said: boolean })[] = [
    {
      said: standing.state === 'draft' && standing.withOffice,
      label: 'Submitted before',
      tone: 'neutral',
    },
    {
      said: standing.late,
      ...(isIn ? { label: 'Came late', tone: 'neutral' } : { label: 'Late', tone: 'bad' }),
    },
    { said: standing.extended, label: 'Extended', tone: 'neutral' },
    { said: standing.nothingToReport, label: 'Nothing to report', tone: 'neutral' },
    { said: standing.amended, label: 'Amended', tone: 'neutral' },
    { said: standing.isFinal, label: 'Final report', tone: 'neutral' },
  ]
  return [
    ...(dueIsSaid && standing.state === 'due' ? [] : [stateInWords(standing.state, reader)]),
    ...beside.filter(({ said }) => said).map(({ label, tone }) => ({ label, tone })),
  ]
}
