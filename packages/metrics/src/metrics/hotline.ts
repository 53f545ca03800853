import type { MetricFacts } from '../metric.ts'
import { hotlineGrant, hotlineReports, ownChoice } from '../source.ts'

/** A hotline that takes calls, texts, chats, online reports and emails. */
export const hotlineMetrics = [
  {
    code: 'signals_received',
    label: 'Signals received',
    definition:
      'Calls, texts, web chats, online reports and emails that reached the hotline in the quarter, on any topic. A text or chat conversation is one signal.',
    unit: 'signals',
    countBasis: 'event',
    breakdowns: ['channel'],
    source: hotlineReports,
  },
  {
    code: 'substantive_signals',
    label: 'Substantive signals',
    definition:
      'Signals received in the quarter that concern human trafficking or the hotline’s work. Hang-ups, wrong numbers and unrelated topics do not count.',
    unit: 'signals',
    countBasis: 'event',
    breakdowns: ['channel'],
    source: hotlineReports,
  },
  {
    code: 'signals_from_victims',
    label: 'Signals from victims and survivors',
    definition:
      'Signals received in the quarter from a person who may be a victim or survivor and speaks for themself.',
    unit: 'signals',
    countBasis: 'event',
    source: hotlineReports,
  },
  {
    code: 'signals_answered_in_time',
    label: 'Signals answered in time',
    definition:
      'Signals received in the quarter that a person answered within the time the hotline has set for that channel.',
    unit: 'signals',
    countBasis: 'event',
    source: ownChoice(
      'waiting time says how easy help is to reach; the time allowed is for each hotline to set',
    ),
  },
  {
    code: 'situations_identified',
    label: 'Situations identified',
    definition:
      'Situations of possible human trafficking that the hotline learned of for the first time in the quarter. One situation may have many signals and many victims.',
    unit: 'situations',
    countBasis: 'new',
    breakdowns: ['trafficking_type'],
    source: hotlineReports,
  },
  {
    code: 'potential_victims',
    label: 'Potential victims',
    definition:
      'People whom the hotline learned of for the first time in the quarter as possible victims, in all situations together. A later review may change the number; then the report is revised.',
    unit: 'people',
    countBasis: 'new',
    breakdowns: ['age_group', 'gender'],
    source: hotlineReports,
  },
  {
    code: 'hotline_referrals_made',
    label: 'Referrals made by the hotline',
    definition: 'Referrals to service providers that the hotline gave in the quarter.',
    unit: 'referrals',
    countBasis: 'event',
    source: hotlineGrant,
  },
  {
    code: 'law_enforcement_reports',
    label: 'Reports to law enforcement',
    definition: 'Reports of a situation that the hotline sent to law enforcement in the quarter.',
    unit: 'reports',
    countBasis: 'event',
    source: hotlineGrant,
  },
  {
    code: 'directory_organizations',
    label: 'Organizations in the referral directory',
    definition:
      'Organizations that the hotline’s directory lists on the last day of the quarter, each under the state of its main office.',
    unit: 'organizations',
    countBasis: 'stock',
    source: ownChoice(
      'the directory is a duty of the hotline grant; no federal measure of its size was found',
    ),
  },
] as const satisfies readonly MetricFacts[]
