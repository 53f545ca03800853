import { notKnown, type BreakdownFacts } from '../breakdown.ts'
import { ovcMeasures, ownChoice } from '../source.ts'

/** Immigration relief, and how things stand when a client leaves. */
export const immigrationAndExitBreakdowns = [
  {
    code: 'immigration_relief',
    label: 'kind of relief',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 't_visa', label: 'T visa' },
      { code: 'u_visa', label: 'U visa' },
      { code: 'continued_presence', label: 'Continued Presence' },
      { code: 'hhs_letter', label: 'HHS certification or eligibility letter' },
      { code: 'asylum', label: 'Asylum' },
      { code: 'special_immigrant_juvenile', label: 'Special Immigrant Juvenile status' },
      { code: 'vawa_self_petition', label: 'VAWA self-petition' },
      { code: 'other', label: 'Another kind of relief' },
    ],
    source: ovcMeasures,
  },
  {
    code: 'exit_reason',
    label: 'reason for leaving',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'goals_met', label: 'Goals met' },
      { code: 'moved', label: 'Moved away' },
      { code: 'transferred', label: 'Transferred to another provider' },
      { code: 'client_choice', label: 'Client chose to leave' },
      { code: 'lost_contact', label: 'Contact lost' },
      { code: 'no_longer_eligible', label: 'No longer eligible' },
      { code: 'program_ended', label: 'Program or funding ended' },
      { code: 'died', label: 'Died' },
      { code: 'other', label: 'Another reason' },
      ...notKnown,
    ],
    source: ownChoice('OVC measures ask for the reason a case was closed; the list of reasons is Muster’s'),
  },
  {
    code: 'exit_outcome',
    label: 'outcome at exit',
    exhaustive: false,
    exclusive: false,
    demographic: false,
    categories: [
      { code: 'safe_housing', label: 'Safe housing' },
      { code: 'employed', label: 'Employed' },
      { code: 'in_education', label: 'In school or training' },
      { code: 'benefits_enrolled', label: 'Enrolled in benefits or health insurance' },
      { code: 'immigration_relief', label: 'Immigration relief obtained' },
      { code: 'continued_care', label: 'Referred for continued care' },
      { code: 'self_sufficient', label: 'Able to pay for basic needs' },
      ...notKnown,
    ],
    source: ownChoice(
      'outcomes at case closure of OVC and TVAP forms, with self-sufficiency and benefits added',
    ),
  },
] as const satisfies readonly BreakdownFacts[]
