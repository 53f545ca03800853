import type { Tone } from '#lib/design/tone.ts'
import { dateInWords } from '#lib/words/date-in-words.ts'

export type ExtensionStatus = 'asked' | 'granted' | 'refused' | 'withdrawn'

const words: Readonly<Record<ExtensionStatus, { label: string; tone: Tone }>> = {
  asked: { label: 'Waits for an answer', tone: 'active' },
  granted: { label: 'Granted', tone: 'good' },
  refused: { label: 'Refused', tone: 'warn' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
}

/** What became of a request for more time, and the color that repeats it. */
export const extensionInWords = (status: ExtensionStatus): { label: string; tone: Tone } => words[status]

/** How an award has reported: numbers of reports, and of requests for more time. */
export interface ReportingRecord {
  onTime: number
  late: number
  missing: number
  granted: number
  refused: number
}

/** The record as terms and values, for people who decide. */
export const recordInFacts = (of: ReportingRecord): readonly { term: string; value: number }[] => [
  { term: 'Came on time', value: of.onTime },
  { term: 'Came late', value: of.late },
  { term: 'Missing after the due day', value: of.missing },
  { term: 'More time granted before', value: of.granted },
  { term: 'More time refused before', value: of.refused },
]

/** `13 days more: November 13, 2017 instead of October 30, 2017`. */
export function moreTimeInWords(newDueOn: string, dueOn: string): string {
  const days = Math.round((Date.parse(newDueOn) - Date.parse(dueOn)) / 86_400_000)
  const more = days === 1 ? '1 day more' : `${days} days more`
  return `${more}: ${dateInWords(newDueOn)} instead of ${dateInWords(dueOn)}`
}
