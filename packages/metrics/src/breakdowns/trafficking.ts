import type { BreakdownFacts } from '../breakdown.ts'
import { listing16320, recalled } from '../source.ts'

/** What happened, and under which law it is pursued. */
export const traffickingBreakdowns = [
  {
    code: 'trafficking_type',
    label: 'type of trafficking',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'sex', label: 'Sex trafficking' },
      { code: 'labor', label: 'Labor trafficking' },
      { code: 'sex_and_labor', label: 'Sex and labor trafficking' },
      { code: 'unknown', label: 'Type not known' },
    ],
    source: listing16320,
  },
  {
    code: 'jurisdiction',
    label: 'jurisdiction',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'federal', label: 'Federal' },
      { code: 'state_or_local', label: 'State or local' },
      { code: 'tribal', label: 'Tribal' },
      { code: 'more_than_one', label: 'More than one jurisdiction' },
      { code: 'unknown', label: 'Jurisdiction not known' },
    ],
    source: recalled('federal and state charges of task force measures; the other categories are Muster’s'),
  },
] as const satisfies readonly BreakdownFacts[]
