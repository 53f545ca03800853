import type { Tone } from '#lib/design/tone.ts'
import type { LinkedRecommendation, Mark, SubjectView } from './plan-views.ts'

/** What a mark of a chart says: a status, or why there is none. Nothing for a year that asks for none. */
export const markWords: Readonly<Record<Mark, string>> = {
  not_begun: 'Not begun',
  under_way: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
  missing: 'Not entered',
  planned: 'Planned',
  none: '',
}

export const markTones: Readonly<Record<Mark, Tone>> = {
  not_begun: 'neutral',
  under_way: 'active',
  done: 'good',
  dropped: 'bad',
  missing: 'warn',
  planned: 'neutral',
  none: 'neutral',
}

export const recommendationTones: Readonly<Record<LinkedRecommendation['state'], Tone>> = {
  received: 'warn',
  accepted: 'active',
  partly_accepted: 'active',
  not_accepted: 'bad',
  done: 'good',
}

/** Over a column: `FY2016`, `Beyond`. */
export const yearLabel = (year: string): string => (year === 'beyond' ? 'Beyond' : year)

/** In a sentence: `FY2016`, `the time after the plan`. */
export const yearInSentence = (year: string): string => (year === 'beyond' ? 'the time after the plan' : year)

/** `Led by OVC, with BJA`. No agency is known to own a theme: the chairs of the plan stand for it. */
export function ledInWords({
  kind,
  lead,
  supporting,
}: Pick<SubjectView, 'kind' | 'lead' | 'supporting'>): string {
  const codes = (list: SubjectView['lead']) => list.map(({ code }) => code).join(', ')
  if (kind === 'theme') return `Answered for by the chairs of the plan, ${codes(lead)}`
  return supporting.length === 0
    ? `Led by ${codes(lead)}`
    : `Led by ${codes(lead)}, with ${codes(supporting)}`
}

/** `Action 2.1`, `Theme 1`. */
export const subjectName = ({ kind, id }: { kind: string; id: string }): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id}`
