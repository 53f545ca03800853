import { auditEvent, publicComment } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { NotFound, NotPermitted } from './refusals.ts'
import { answerPublicComments } from './verbs/answer-public-comments.ts'
import { commentsToAnswer } from './verbs/comments-to-answer.ts'
import { decidePublicComments } from './verbs/decide-public-comments.ts'
import { exportPublicComments } from './verbs/export-public-comments.ts'
import { listPublicComments } from './verbs/list-public-comments.ts'
import { publicCommentReceipt } from './verbs/public-comment-receipt.ts'
import { sendPublicComment } from './verbs/send-public-comment.ts'
import {
  commentScene,
  type CommentScene,
  draft,
  april,
  tokenAt,
  tenMinutesBefore,
  words,
} from './testing/comment-scene.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { onPostgres } from '@muster/data/testing'

onPostgres('what becomes of a comment of the public', (store) => {
  let steward: CommentScene['steward']
  let officer: CommentScene['officer']
  let speaker: CommentScene['speaker']
  let visitor: CommentScene['visitor']
  let receiptFor: CommentScene['receiptFor']
  let held: CommentScene['held']
  let publish: CommentScene['publish']
  let shown: CommentScene['shown']
  beforeAll(async () => {
    ;({ steward, officer, speaker, visitor, receiptFor, held, publish, shown } = await commentScene(store()))
  })

  describe('deciding', () => {
    it('is for stewards; speakers may look, and nobody else', async () => {
      const { id } = await publish('For stewards.')
      const decision = { comments: [{ id, was: 'published' as const }], state: 'held' as const }
      await expect(decidePublicComments(speaker, decision)).rejects.toThrow(NotPermitted)
      await expect(decidePublicComments(visitor, decision)).rejects.toThrow(NotPermitted)
      const asked = { edition: draft, queue: 'published' as const, page: 1 }
      expect((await listPublicComments(speaker, asked)).mayDecide).toBe(false)
      await expect(listPublicComments(officer, asked)).rejects.toThrow(NotPermitted)
      await expect(exportPublicComments(officer, { edition: draft, after: 0 })).rejects.toThrow(NotPermitted)
    })

    it('says why something is not published, and the writer learns it by the receipt', async () => {
      const receipt = await receiptFor('Buy this.')
      const { id } = await held('Buy this.')
      const one = { comments: [{ id, was: 'held' as const }], state: 'rejected' as const }
      await expect(decidePublicComments(steward, one)).rejects.toThrow('Choose why')
      expect(await decidePublicComments(steward, { ...one, reason: 'advertising' })).toEqual({ decided: 1 })
      expect(await decidePublicComments(steward, { ...one, reason: 'advertising' })).toEqual({ decided: 0 })
      expect(await publicCommentReceipt(visitor, { receipt })).toMatchObject({
        state: 'rejected',
        reason: 'advertising',
      })
      // Another steward had the page open meanwhile.
      await expect(decidePublicComments(steward, { ...one, reason: 'abusive' })).rejects.toThrow(
        /Somebody else/,
      )
      await expect(
        decidePublicComments(steward, {
          ...one,
          comments: [{ id: randomUUID(), was: 'held' }],
          state: 'published',
        }),
      ).rejects.toThrow(NotFound)
    })

    it('erases what says who a person is, for good', async () => {
      const { id, number } = await publish('The director of the Example Shelter drinks.')
      await decidePublicComments(steward, {
        comments: [{ id, was: 'published' }],
        state: 'rejected',
        reason: 'personal',
      })
      const row = (await store().db.select().from(publicComment)).find((each) => each.id === id)
      expect(row).toMatchObject({ text: null, name: null, organization: null, state: 'rejected' })
      expect((await shown()).map((each) => each.number)).not.toContain(number)
      await expect(
        decidePublicComments(steward, { comments: [{ id, was: 'rejected' }], state: 'published' }),
      ).rejects.toThrow(/erased/)
      await expect(
        store().db.execute(`update public_comment set text = 'x' where id = '${id}'`),
      ).rejects.toThrow()
    })

    it('never rewrites what somebody wrote, nor removes it: the database refuses', async () => {
      const { id } = await publish('As it was written.')
      for (const change of ["text = 'Other'", "name = 'Other'", 'number = 9999', "place = '1'"])
        await expect(
          store().db.execute(`update public_comment set ${change} where id = '${id}'`),
          change,
        ).rejects.toThrow()
      await expect(store().db.delete(publicComment)).rejects.toThrow()
    })
  })

  describe('answering', () => {
    const answer = {
      text: 'Awareness is tied to identification now.',
      outcome: 'changed' as const,
      changed: ['objective-5'],
    }

    it('stands beside each comment of a group, with what changed in the next edition', async () => {
      const group = [await publish('One of a group.'), await publish('Another of a group.')]
      const asked = await commentsToAnswer(speaker, { ids: group.map(({ id }) => id) })
      // The draft names no agency for a place: the departments that chaired the plan stand for it.
      expect(asked.as).toBe('DOJ')
      expect(asked.later.map(({ code }) => code)).toContain('objective-5')
      const comments = group.map(({ id }) => ({ id, was: null }))
      expect(await answerPublicComments(speaker, { comments, ...answer })).toEqual({ answered: 2 })
      expect(await answerPublicComments(speaker, { comments, ...answer })).toEqual({ answered: 2 })
      for (const { number } of group)
        expect((await shown()).find((each) => each.number === number)?.answer).toMatchObject({
          text: answer.text,
          agency: { code: 'DOJ', name: 'Department of Justice' },
          changed: [{ code: 'objective-5', label: expect.stringContaining('public outreach') }],
        })
      await expect(
        answerPublicComments(speaker, { comments, ...answer, text: 'Said without seeing the first.' }),
      ).rejects.toThrow(/Somebody else answered/)
    })

    it('is for who speaks of the place: here an office does, so a steward does not', async () => {
      const { id } = await publish('Who answers?')
      const comments = [{ id, was: null }]
      await expect(answerPublicComments(steward, { comments, ...answer })).rejects.toThrow(
        'This is not yours to answer: that is for an administrator of DOJ/OVC.',
      )
      await expect(answerPublicComments(officer, { comments, ...answer })).rejects.toThrow(NotPermitted)
      expect((await commentsToAnswer(steward, { ids: [id] })).as).toBeNull()
    })

    it('is refused with what to mend', async () => {
      const { id } = await publish('What to mend.')
      const refused = (more: Partial<Parameters<typeof answerPublicComments>[1]>) =>
        answerPublicComments(speaker, { comments: [{ id, was: null }], ...answer, ...more })
      await expect(refused({ text: ' ' })).rejects.toThrow('Write the answer.')
      await expect(refused({ text: 'Ask Maria Delgado at 512-555-0143.' })).rejects.toThrow(
        /never about a person/,
      )
      await expect(refused({ changed: [] })).rejects.toThrow(/Choose where/)
      await expect(refused({ changed: ['objective-99'] })).rejects.toThrow(/not in the next edition/)
      await expect(refused({ outcome: 'open' })).rejects.toThrow(/has followed/)
      await expect(refused({ comments: [{ id: randomUUID(), was: null }] })).rejects.toThrow(NotFound)
      await receiptFor('Not public yet.')
      const waiting = await held('Not public yet.')
      await expect(refused({ comments: [{ id: waiting.id, was: null }] })).rejects.toThrow(/is not published/)
    })
  })

  it('the record has no word of what people wrote, and nobody who wrote', async () => {
    const signedIn = { ...visitor, actor: officer.actor }
    await sendPublicComment(signedIn, {
      ...words,
      about: 'plan',
      text: 'The xylophone was sent by somebody who is signed in.',
      token: tokenAt(tenMinutesBefore(april)),
    })
    const events = await store().db.select().from(auditEvent)
    const sent = events.filter(({ action }) => action === 'public.sendComment')
    expect(sent.length).toBeGreaterThan(5)
    for (const { actorId } of sent) expect(actorId).toBeNull()
    const record = JSON.stringify(events)
    for (const own of ['xylophone', 'tied to identification']) expect(record).not.toContain(own)
  })
})
