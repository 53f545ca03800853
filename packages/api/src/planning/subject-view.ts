import type { OfficeRecord, StatusRecord } from '@muster/data'
import {
  findAgency,
  firstYearOf,
  leadsOf,
  statusChart,
  type FoundSubject,
  type PlanEdition,
  type PlanYear,
} from '@muster/metrics'
import type { Actor } from '../actor.ts'
import type { PlanSubjectView } from '../shapes/plan-progress.ts'
import { statusEntryOf } from './entries.ts'
import { speakingOf, whoInWords } from './who-speaks.ts'

/** What subjects of the plan are shown with. */
export interface Seen {
  readonly edition: PlanEdition
  readonly actor: Actor
  readonly offices: readonly OfficeRecord[]
}

export type StatusSubjectFound = Extract<FoundSubject, { kind: 'action' | 'theme' }>

/** An action or a theme with its chart, as things stood in the year `through`. */
export function subjectView(
  seen: Seen,
  subject: StatusSubjectFound,
  records: readonly StatusRecord[],
  through: PlanYear,
): PlanSubjectView {
  const { edition } = seen
  const last = firstYearOf(through, edition)
  const facts = factsOf(subject, edition)
  const statuses = records
    .filter(({ kind, subject: id }) => kind === subject.kind && id === facts.id)
    .filter(({ planYear }) => firstYearOf(planYear, edition) <= last)
    .map(statusEntryOf)
    .sort((one, other) => firstYearOf(one.year, edition) - firstYearOf(other.year, edition))
  const { years, current } = statusChart(edition, subject, statuses, through)
  return {
    kind: subject.kind,
    ...facts,
    speaking: voiceOf(seen, subject),
    marks: [...years],
    statuses,
    current: statuses.find(({ year }) => year === current?.year) ?? null,
  }
}

/** Whether the reader may speak of a subject, and who does, in words. */
export function voiceOf({ actor, offices }: Seen, subject: FoundSubject): PlanSubjectView['speaking'] {
  const speaking = speakingOf(actor, offices, subject)
  return { as: speaking.as, who: whoInWords(speaking) }
}

const named = (codes: readonly string[]) =>
  codes.map((code) => ({ code, name: findAgency(code)?.name ?? code }))

type Facts = Pick<PlanSubjectView, 'id' | 'title' | 'lead' | 'supporting' | 'planned' | 'source' | 'known'>

function factsOf(subject: StatusSubjectFound, edition: PlanEdition): Facts {
  if (subject.kind === 'action') {
    const { id, title, lead, supporting, fiscalYears, source, known = null } = subject.action
    return {
      id,
      title,
      lead: named(lead),
      supporting: named(supporting),
      planned: fiscalYears,
      source,
      known,
    }
  }
  const { id, title, origin } = subject.theme
  return {
    id,
    title,
    lead: named(leadsOf(subject)),
    supporting: [],
    planned: `FY${edition.firstFiscalYear}–FY${edition.lastFiscalYear}`,
    source: `${origin.source}. It names no agency: the departments that chaired the plan stand here for it, which is Muster’s own reading.`,
    known: null,
  }
}
