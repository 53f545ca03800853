import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [
  totals('outreach_replies', 'outreach_messages_sent'),
  totals('online_engagements', 'outreach_replies'),
]

export const conversationsFollowMessages: ReportRule = {
  code: 'Q221',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Conversations are not more than replies, nor replies more than messages sent.',
  fix: 'Correct the one that is wrong. If many replies came to messages of an earlier quarter, be ready to say so.',
  source: 'Follows from the definitions: a conversation begins with a reply, and a reply answers a message',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
