import type { MetricFacts } from '../metric.ts'
import { found, ownChoice } from '../source.ts'

const toolReports = found(
  'published results of online identification tools (users, cases opened, people identified), 2015–2017',
)
const toolUse = ownChoice('use of a tool beside its published results; no federal measure of it was found')
const onlineOutreach = ownChoice('online outreach tools have no known federal measures')

/** Tools that find people in online advertisements, or reach them online. */
export const onlineIdentificationMetrics = [
  {
    code: 'tool_users',
    label: 'Users of the tool',
    definition: 'People with an active account for the tool on the last day of the quarter.',
    unit: 'users',
    countBasis: 'stock',
    source: toolReports,
  },
  {
    code: 'agencies_using_tool',
    label: 'Agencies that use the tool',
    definition:
      'Agencies with at least one active account on the last day of the quarter. An agency that uses two tools counts once at each.',
    unit: 'agencies',
    countBasis: 'stock',
    source: toolUse,
  },
  {
    code: 'searches_run',
    label: 'Searches run',
    definition: 'Searches that users ran in the quarter.',
    unit: 'searches',
    countBasis: 'event',
    source: toolUse,
  },
  {
    code: 'leads_generated',
    label: 'Leads generated',
    definition: 'Leads on possible human trafficking that users took from the tool in the quarter.',
    unit: 'leads',
    countBasis: 'event',
    source: toolUse,
  },
  {
    code: 'cases_opened_from_leads',
    label: 'Cases opened from leads',
    definition: 'Cases that an agency opened in the quarter because of a lead from the tool.',
    unit: 'cases',
    countBasis: 'event',
    source: toolReports,
  },
  {
    code: 'victims_identified_online',
    label: 'People identified online',
    definition:
      'People who were identified for the first time in the quarter, with help of the tool, as victims or potential victims of human trafficking.',
    unit: 'people',
    countBasis: 'new',
    breakdowns: ['age_group'],
    source: toolReports,
  },
  {
    code: 'outreach_messages_sent',
    label: 'Outreach messages sent',
    definition: 'Messages with an offer of help that were sent to people online in the quarter.',
    unit: 'messages',
    countBasis: 'event',
    breakdowns: ['channel'],
    source: onlineOutreach,
  },
  {
    code: 'outreach_replies',
    label: 'Replies to outreach messages',
    definition: 'Messages that were answered in the quarter, however often. Automatic replies do not count.',
    unit: 'replies',
    countBasis: 'event',
    source: onlineOutreach,
  },
  {
    code: 'online_engagements',
    label: 'Conversations begun online',
    definition:
      'Conversations that began in the quarter with a reply and led to an offer of a service that the person took up or thought over.',
    unit: 'conversations',
    countBasis: 'event',
    source: onlineOutreach,
  },
] as const satisfies readonly MetricFacts[]
