import {
  listOffices,
  readPlanNarratives,
  readRecommendations,
  readStatuses,
  type Database,
  type NarrativeSubject,
} from '@muster/data'
import { hasBegun, planYearsOf, type FoundSubject, type PlanEdition, type PlanYear } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Context, Instant } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import type { PlanProgress } from '../shapes/plan-progress.ts'
import { narrativeEntryOf } from './entries.ts'
import { linkedOf } from './recommendation-of.ts'
import { subjectView, voiceOf, type Seen } from './subject-view.ts'

/** Which fiscal year the narratives are of, and how far the charts go: to that year, or to now. */
export interface ProgressChoice {
  readonly fiscalYear: number
  readonly upTo: 'year' | 'now'
}

/** The current edition with what was entered and what was recommended, as the actor sees it. */
export async function readProgress(
  db: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { fiscalYear, upTo }: ProgressChoice,
): Promise<PlanProgress> {
  const edition = currentEdition()
  const year: PlanYear = `FY${fiscalYear}`
  const through = upTo === 'year' ? year : latestYear(edition, now)
  const seen: Seen = { edition, actor, offices: await listOffices(db) }
  const statuses = await readStatuses(db, edition.id)
  const narratives = await readPlanNarratives(db, { edition: edition.id, planYear: year })
  const recommendations = (await readRecommendations(db)).filter((each) => each.edition === edition.id)

  const told = (subject: Extract<FoundSubject, { kind: NarrativeSubject }>, id: string) => {
    const found = narratives.find((each) => each.kind === subject.kind && each.subject === id)
    return { narrative: found ? narrativeEntryOf(found) : null, speaking: voiceOf(seen, subject) }
  }
  return {
    edition: { id: edition.id, title: edition.title },
    fiscalYear,
    through,
    years: [...planYearsOf(edition)],
    asOf: now,
    objectives: edition.goals.flatMap((goal) =>
      goal.objectives.map((objective) => ({
        id: objective.id,
        title: objective.title,
        goal: { id: goal.id, title: goal.title },
        ...told({ kind: 'objective', objective }, objective.id),
        actions: objective.actions.map((action) =>
          subjectView(seen, { kind: 'action', action, objective }, statuses, through),
        ),
        recommendations: recommendations
          .filter(({ actions }) => actions.some((id) => objective.actions.some((each) => each.id === id)))
          .map(linkedOf),
      })),
    ),
    themes: edition.themes.map((theme) => ({
      ...told({ kind: 'theme', theme }, theme.id),
      subject: subjectView(seen, { kind: 'theme', theme }, statuses, through),
    })),
  }
}

/** The last year of the plan that has begun; its first before it did. */
export function latestYear(edition: PlanEdition, now: Instant): PlanYear {
  const today = dayOf(now)
  const begun = planYearsOf(edition).filter((year) => hasBegun(year, edition, today))
  return begun.at(-1) ?? `FY${edition.firstFiscalYear}`
}
