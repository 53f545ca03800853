import { currentEditionId, lastCommentDay } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { dayOf } from '../../clock.ts'
import { writeFormToken } from '../../commenting/form-token.ts'
import type { Context } from '../../context.ts'
import { at, type SmallMuster } from '../../testing/small-muster.ts'
import { decidePublicComments } from '../../verbs/decide-public-comments.ts'
import { openCommentPeriod } from '../../verbs/open-comment-period.ts'
import { sendPublicComment } from '../../verbs/send-public-comment.ts'
import { ownWords } from '../own-words.ts'
import { settings } from '../settings.ts'

const yesterday = '2017-10-15T14:00:00.000Z'

/** An edition that the public may comment on, with a published comment on an action of each who answers. */
export async function makePublicComments(
  { visitor }: SmallMuster,
  steward: Context,
): Promise<ReadonlyMap<string, string>> {
  const opensOn = dayOf(yesterday)
  await openCommentPeriod(at(steward, yesterday), {
    edition: currentEditionId,
    opensOn,
    closesOn: lastCommentDay(opensOn),
  })
  const ids = new Map(['2.1', '3.3', '5.5'].map((action) => [action, randomUUID()]))
  for (const [action, id] of ids)
    await sendPublicComment(
      { ...visitor, settings },
      {
        edition: currentEditionId,
        about: `action-${action}`,
        question: 'gaps',
        text: ownWords,
        name: '',
        organization: '',
        token: writeFormToken(settings.secret ?? '', { id, at: yesterday }),
        trap: '',
      },
    )
  await decidePublicComments(steward, {
    comments: [...ids.values()].map((id) => ({ id, was: 'held' })),
    state: 'published',
  })
  return ids
}
