import { publicComment, type Store } from '@muster/data'
import { isoDate } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { writeFormToken } from '../commenting/form-token.ts'
import type { RequestContext } from '../context.ts'
import { silentLog } from '../log.ts'
import { decidePublicComments } from '../verbs/decide-public-comments.ts'
import { exportPublicComments } from '../verbs/export-public-comments.ts'
import { openCommentPeriod } from '../verbs/open-comment-period.ts'
import { publicComments } from '../verbs/public-comments.ts'
import { sendPublicComment, type SendPublicComment } from '../verbs/send-public-comment.ts'
import { at, smallMuster } from './small-muster.ts'

export const secret = 'a secret of the test, long enough for it'
export const draft = '2013-04-draft'
export const final = '2014-01-final'
const opensOn = isoDate('2013-04-09')
export const closesOn = isoDate('2013-05-24')
export const april = '2013-04-12T14:00:00.000Z'
export const words = { edition: draft, question: 'gaps', name: '', organization: '', trap: '' }

export const tokenAt = (now: string, id: string = randomUUID()) => writeFormToken(secret, { id, at: now })
export const tenMinutesBefore = (now: string) => new Date(Date.parse(now) - 600_000).toISOString()

type Sent = Partial<SendPublicComment> & { now?: string }

/** The draft of 2013, open for comments, three days after it was opened; and who sends, decides and answers. */
export async function commentScene(store: Store) {
  const muster = await smallMuster(store)
  const ovc = await muster.office('DOJ/OVC', 'OVC')
  const steward = at(await muster.person('Lena Moravec', { role: 'data_steward' }), april)
  const officer = at(await muster.person('Ruth Okafor', { role: 'program_officer', ...ovc }), april)
  const speaker = at(await muster.person('Helen Marsh', { role: 'office_administrator', ...ovc }), april)
  const visitor: RequestContext = {
    ...at(muster.visitor, april),
    settings: { demonstration: false, secret },
    log: silentLog,
    requestId: 'r',
  }
  await openCommentPeriod(at(steward, '2013-04-08T14:00:00.000Z'), { edition: draft, opensOn, closesOn })

  const send = (text: string, { now = april, ...more }: Sent = {}, by: Partial<RequestContext> = {}) =>
    sendPublicComment(
      { ...visitor, ...by, now },
      { ...words, about: 'objective-4', token: tokenAt(tenMinutesBefore(now)), text, ...more },
    )
  const receiptFor = async (text: string, more: Sent = {}) => {
    const sent = await send(text, more)
    if (sent.kind === 'wrong') throw new Error(JSON.stringify(sent.problems))
    return sent.receipt
  }
  const problemsOf = async (text: string, more: Sent = {}) => {
    const sent = await send(text, more)
    return sent.kind === 'wrong' ? sent.problems : []
  }
  /** The comment with a text, as a steward sees it. */
  const held = async (text: string) => {
    for (let after: number | null = 0; after !== null;) {
      const { rows, next }: Awaited<ReturnType<typeof exportPublicComments>> = await exportPublicComments(
        steward,
        {
          edition: draft,
          after,
        },
      )
      const found = rows.find((each) => each.text === text)
      if (found !== undefined) return found
      after = next
    }
    throw new Error('There is no such comment.')
  }
  const publish = async (text: string) => {
    await receiptFor(text)
    const { id, number } = await held(text)
    await decidePublicComments(steward, { comments: [{ id, was: 'held' }], state: 'published' })
    return { id, number }
  }
  const shown = async (about = '') =>
    (await publicComments(visitor, { edition: draft, about, page: 1 })).comments
  const count = async () => (await store.db.select().from(publicComment)).length

  return { steward, officer, speaker, visitor, send, receiptFor, problemsOf, held, publish, shown, count }
}

export type CommentScene = Awaited<ReturnType<typeof commentScene>>
