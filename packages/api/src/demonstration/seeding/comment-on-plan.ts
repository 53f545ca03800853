import {
  addDays,
  currentEditionId,
  fiscalYearOf,
  isoDate,
  lastCommentDay,
  parseCommentPlace,
} from '@muster/metrics'
import { editionNamed } from '../../commenting/edition-named.ts'
import { writeFormToken } from '../../commenting/form-token.ts'
import { answerPublicComments } from '../../verbs/answer-public-comments.ts'
import { decidePublicComments } from '../../verbs/decide-public-comments.ts'
import { openCommentPeriod } from '../../verbs/open-comment-period.ts'
import { sendPublicComment } from '../../verbs/send-public-comment.ts'
import type { CastPerson } from '../cast/people.ts'
import type { Demonstration } from '../demonstration.ts'
import type { Moment } from '../story/moment.ts'
import { commentsOfDraft, commentsOfPlan, type CastPublicComment } from '../story/public-comments.ts'
import type { Act } from './act.ts'
import type { Stage } from './stage.ts'
import { whoSpeaksFor } from './who-speaks-for.ts'

const steward = 'steward'

/** Nobody signs in with it: forms are opened and sent in one go. */
const settings = { demonstration: true, secret: 'forms of the demonstration' }

interface Told {
  readonly edition: string
  readonly opensOn: string
  readonly comments: readonly CastPublicComment[]
  /** When answers were given, at the earliest. */
  readonly answered: string
}

/** What the public says of the draft of 2013, as far back as the demonstration goes, and of the plan in force now. */
export function commentOnPlan(stage: Stage, { people, quarters }: Demonstration): Act[] {
  const draft = {
    edition: '2013-04-draft',
    opensOn: '2013-04-09',
    comments: commentsOfDraft,
    answered: '2014-01-14',
  }
  const now = {
    edition: currentEditionId,
    opensOn: '2017-09-25',
    comments: commentsOfPlan,
    answered: '2017-10-12',
  }
  const isTold = quarters.some((quarter) => fiscalYearOf(quarter) === 2014)
  return [...(isTold ? told(stage, people, draft) : []), ...told(stage, people, now)]
}

function told(
  stage: Stage,
  people: readonly CastPerson[],
  { edition, opensOn, comments, answered }: Told,
): Act[] {
  const first = isoDate(opensOn)
  const opened = `${opensOn}T14:00:00.000Z`
  const opening: Act = {
    at: opened,
    perform: async () => {
      const days = { opensOn: first, closesOn: lastCommentDay(first) }
      await openCommentPeriod(await stage.as(steward, opened), { edition, ...days })
    },
  }
  return [
    opening,
    ...comments.flatMap((comment, index): Act[] => {
      const key = `comment ${edition} ${index}`
      const on = (days: number): Moment => `${addDays(first, days)}T${15 + (index % 5)}:1${index}:00.000Z`
      const came = on(1 + index * 2)
      const { about, becomes, answer } = comment
      return [
        { at: came, perform: () => send(stage, { key, edition, comment, came }) },
        ...(becomes === undefined ? [] : [decided(stage, key, becomes, on(2 + index * 2))]),
        ...(answer === undefined
          ? []
          : [
              answering(stage, {
                key,
                by: speakerOf(people, edition, about),
                answer,
                at: `${answered}T16:0${index}:00.000Z`,
              }),
            ]),
      ]
    }),
  ]
}

async function send(
  stage: Stage,
  { key, edition, comment, came }: { key: string; edition: string; comment: CastPublicComment; came: Moment },
): Promise<void> {
  const nobody = stage.asNobody(came)
  const id = nobody.newId()
  const { about, question, text, name = '', organization = '', byProgram } = comment
  const opened = new Date(Date.parse(came) - 600_000).toISOString()
  const sent = await sendPublicComment(
    { ...nobody, settings },
    {
      edition,
      about,
      question,
      text,
      name,
      organization,
      token: writeFormToken(settings.secret, { id, at: opened }),
      trap: byProgram ? 'https://example.com' : '',
    },
  )
  if (sent.kind === 'wrong')
    throw new RangeError(`A comment of the demonstration cannot be taken: ${JSON.stringify(sent.problems)}`)
  stage.remember(key, id)
}

const decided = (
  stage: Stage,
  key: string,
  becomes: NonNullable<CastPublicComment['becomes']>,
  at: Moment,
): Act => ({
  at,
  perform: async () => {
    const comments = [{ id: stage.idOf(key), was: 'held' as const }]
    const decision =
      becomes === 'published' ? { state: becomes } : { state: 'rejected' as const, reason: becomes }
    await decidePublicComments(await stage.as(steward, at), { comments, ...decision })
  },
})

const speakerOf = (people: readonly CastPerson[], edition: string, about: string): string =>
  whoSpeaksFor(people, parseCommentPlace(editionNamed(edition), about)?.leads ?? [])

interface Answering {
  readonly key: string
  readonly by: string
  readonly answer: NonNullable<CastPublicComment['answer']>
  readonly at: Moment
}

const answering = (
  stage: Stage,
  { key, by, answer: { text, outcome, changed = [] }, at }: Answering,
): Act => ({
  at,
  perform: async () => {
    const comments = [{ id: stage.idOf(key), was: null }]
    await answerPublicComments(await stage.as(by, at), { comments, text, outcome, changed: [...changed] })
  },
})
