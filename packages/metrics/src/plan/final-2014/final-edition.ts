import { isoDate } from '../../iso-date.ts'
import type { PlanEdition } from '../plan-edition.ts'
import { planSources } from '../origin.ts'
import { goal1 } from './goal-1-align-efforts.ts'
import { goal2 } from './goal-2-improve-understanding.ts'
import { goal3 } from './goal-3-expand-access.ts'
import { goal4 } from './goal-4-improve-outcomes.ts'
import { themes } from './themes.ts'

/** The final Plan, which the White House released on 14 January 2014. */
export const finalEdition: PlanEdition = {
  id: '2014-01-final',
  title:
    'Coordination, Collaboration, Capacity: Federal Strategic Action Plan on Services for Victims of Human Trafficking in the United States 2013–2017',
  published: isoDate('2014-01-14'),
  status: 'final',
  firstFiscalYear: 2013,
  lastFiscalYear: 2017,
  goals: [goal1, goal2, goal3, goal4],
  themes,
  source: `${planSources.statusReport2015}; ${planSources.educationSummary}; ${planSources.finalCover}`,
  note: 'Titles of goals and objectives come from public pages about the Plan. Which goal an objective belongs to, and every action, are from memory and not verified against the published Plan.',
}
