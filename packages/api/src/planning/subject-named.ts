import { findPlanSubject, type FoundSubject, type PlanSubject } from '@muster/metrics'
import { currentEdition } from '../figures/current-edition.ts'
import { NotFound } from '../refusals.ts'

/** What the current edition has under this name. @throws NotFound */
function subjectNamed(named: PlanSubject): FoundSubject {
  const found = findPlanSubject(currentEdition(), named)
  if (found === undefined) throw new NotFound(named.kind)
  return found
}

type Named<Kind extends PlanSubject['kind']> = Extract<FoundSubject, { kind: Kind }>

/** The same for what has a status. @throws NotFound */
export function statusSubjectNamed(named: PlanSubject): Named<'action' | 'theme'> {
  const found = subjectNamed(named)
  if (found.kind === 'objective') throw new NotFound('action')
  return found
}

/** The same for what has a narrative. @throws NotFound */
export function narrativeSubjectNamed(named: PlanSubject): Named<'objective' | 'theme'> {
  const found = subjectNamed(named)
  if (found.kind === 'action') throw new NotFound('objective')
  return found
}

/** Its number in the edition. */
export function idOf(subject: FoundSubject): string {
  switch (subject.kind) {
    case 'action':
      return subject.action.id
    case 'objective':
      return subject.objective.id
    case 'theme':
      return subject.theme.id
  }
}

export function titleOf(subject: FoundSubject): string {
  switch (subject.kind) {
    case 'action':
      return subject.action.title
    case 'objective':
      return subject.objective.title
    case 'theme':
      return subject.theme.title
  }
}
