import { isoDate } from '@muster/metrics'
import { forgetSenders, mostFromSender } from './commenting/count-sender.ts'
import { mostComments } from './commenting/refuse-flood.ts'
import { Conflict, NotFound, NotPermitted, TooMany } from './refusals.ts'
import { beginPublicComment } from './verbs/begin-public-comment.ts'
import { extendCommentPeriod } from './verbs/extend-comment-period.ts'
import { listPublicComments } from './verbs/list-public-comments.ts'
import { openCommentPeriod } from './verbs/open-comment-period.ts'
import { commentScene, type CommentScene, draft, final, closesOn } from './testing/comment-scene.ts'
import { at } from './testing/small-muster.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { onPostgres } from '@muster/data/testing'

onPostgres('the time in which the public may comment', (store) => {
  let steward: CommentScene['steward']
  let visitor: CommentScene['visitor']
  let speaker: CommentScene['speaker']
  let send: CommentScene['send']
  let receiptFor: CommentScene['receiptFor']
  beforeAll(async () => {
    ;({ steward, visitor, speaker, send, receiptFor } = await commentScene(store()))
  })

  describe('the time to comment', () => {
    it('ends with the last minute of the last day in Washington, when the comment comes, not when the form was opened', async () => {
      const last = '2013-05-25T03:59:59.999Z'
      const over = '2013-05-25T04:00:00.000Z'
      const form = await beginPublicComment(
        { ...visitor, now: '2013-05-25T03:50:00.000Z' },
        { edition: draft },
      )
      await receiptFor('In the last minute.', { now: last, token: form.token })
      const later = await beginPublicComment({ ...visitor, now: last }, { edition: draft })
      await expect(send('Too late.', { now: over, token: later.token })).rejects.toThrow(
        'ended on May 24, 2013 at 11:59 p.m. Eastern time',
      )
      await expect(send('Too early.', { now: '2013-04-09T03:59:59.999Z' })).rejects.toThrow(
        'from April 9, 2013 on',
      )
      await receiptFor('At the first moment.', { now: '2013-04-09T04:00:00.000Z' })
      await expect(beginPublicComment({ ...visitor, now: over }, { edition: draft })).rejects.toThrow(
        Conflict,
      )
      // A comment that was taken in time keeps its receipt.
      expect(await receiptFor('In the last minute.', { now: over, token: form.token })).toMatch(/^\w{4}-/)
      await expect(send('Elsewhere.', { edition: final })).rejects.toThrow(NotFound)
    })

    it('is opened once for an edition, one edition at a time, and only by a steward', async () => {
      const days = { opensOn: isoDate('2013-04-20'), closesOn: isoDate('2013-06-01') }
      await expect(openCommentPeriod(speaker, { edition: final, ...days })).rejects.toThrow(NotPermitted)
      await expect(openCommentPeriod(steward, { edition: final, ...days })).rejects.toThrow(/Another edition/)
      await expect(openCommentPeriod(steward, { edition: draft, ...days })).rejects.toThrow(/already/)
      await expect(
        openCommentPeriod(steward, { edition: final, ...days, opensOn: isoDate('2013-04-11') }),
      ).rejects.toThrow(/first day is over/)
      await expect(
        openCommentPeriod(steward, { edition: final, ...days, closesOn: days.opensOn }),
      ).rejects.toThrow(/after the first/)
      await expect(
        openCommentPeriod(steward, { edition: final, ...days, closesOn: isoDate('2014-06-01') }),
      ).rejects.toThrow(/180 days/)
      await expect(openCommentPeriod(steward, { edition: 'none', ...days })).rejects.toThrow(NotFound)
    })

    it('is extended while it is not over, and never cut short, also not in the database', async () => {
      const to = (day: string, by = steward) =>
        extendCommentPeriod(by, { edition: draft, closesOn: isoDate(day) })
      await expect(to('2013-05-30', speaker)).rejects.toThrow(NotPermitted)
      await expect(to('2013-05-23')).rejects.toThrow(/Choose a later day/)
      await expect(to('2014-05-23')).rejects.toThrow(/180 days/)
      await expect(extendCommentPeriod(steward, { edition: final, closesOn })).rejects.toThrow(NotFound)
      expect(await to('2013-05-26')).toMatchObject({ closesOn: '2013-05-26', phase: 'open' })
      await receiptFor('In the time that was added.', { now: '2013-05-26T14:00:00.000Z' })
      await expect(to('2013-06-26', at(steward, '2013-05-27T14:00:00.000Z'))).rejects.toThrow(
        /cannot be extended/,
      )
      await expect(store().db.execute("update comment_period set closes_on = '2013-05-20'")).rejects.toThrow()
    })
  })

  describe('a flood', () => {
    it('of one network is stopped; its address is not kept, and forgotten after an hour', async () => {
      const from = (index: number, clientAddress: string) =>
        send(`From a network ${index}.`, { now: '2013-04-25T14:00:00.000Z' }, { clientAddress })
      for (let index = 0; index < mostFromSender; index += 1) await from(index, '192.0.2.7')
      await expect(from(99, '192.0.2.7')).rejects.toThrow(TooMany)
      await from(98, '192.0.2.8')
      const keys = async () =>
        (await store().db.execute<{ key: string }>("select key from rate_limit where key like 'comment%'"))
          .rows
      expect(JSON.stringify(await keys())).not.toContain('192.0.2')
      expect(await keys()).toHaveLength(2)
      await forgetSenders(store().db, Date.now() + 3_600_001)
      expect(await keys()).toEqual([])
    })

    it('of thousands is cut off by the hour with a plain sentence, and programs do not take the room of people', async () => {
      const now = '2013-04-28T14:00:00.000Z'
      const many = async (trap: string) => {
        let taken = 0
        for (;;) {
          const refused = await send(`Many ${trap} ${taken}.`, { now, trap }).then(
            () => undefined,
            (error: unknown) => error,
          )
          if (refused !== undefined) return { taken, refused }
          taken += 1
        }
      }
      const programs = await many('x')
      expect(programs.taken).toBe(mostComments.suspect.inHour)
      expect(programs.refused).toBeInstanceOf(TooMany)
      expect(String(programs.refused)).toMatch(/More comments are coming in than people can read/)
      const people = await many('')
      expect(people.taken).toBe(mostComments.sent.inHour)
      await receiptFor('An hour later.', { now: '2013-04-28T15:00:00.001Z' })
      const page = await listPublicComments(steward, { edition: draft, queue: 'waiting', page: 2 })
      expect(page.comments).toHaveLength(20)
      expect(page.more).toBe(true)
    })
  })
})
