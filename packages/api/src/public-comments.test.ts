import { longestComment } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { writeFormToken } from './commenting/form-token.ts'
import { Conflict, NotFound } from './refusals.ts'
import { decidePublicComments } from './verbs/decide-public-comments.ts'
import { listPublicComments } from './verbs/list-public-comments.ts'
import { previewPublicComment } from './verbs/preview-public-comment.ts'
import { publicCommentPeriod } from './verbs/public-comment-period.ts'
import { publicCommentReceipt } from './verbs/public-comment-receipt.ts'
import { publicCommentRows } from './verbs/public-comment-rows.ts'
import {
  commentScene,
  type CommentScene,
  draft,
  april,
  words,
  tokenAt,
  tenMinutesBefore,
} from './testing/comment-scene.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryDatabase } from '@muster/data/testing'

onEveryDatabase('a comment of the public', (store) => {
  let steward: CommentScene['steward']
  let visitor: CommentScene['visitor']
  let send: CommentScene['send']
  let receiptFor: CommentScene['receiptFor']
  let problemsOf: CommentScene['problemsOf']
  let held: CommentScene['held']
  let publish: CommentScene['publish']
  let shown: CommentScene['shown']
  let count: CommentScene['count']
  beforeAll(async () => {
    ;({ steward, visitor, send, receiptFor, problemsOf, held, publish, shown, count } =
      await commentScene(store()))
  })

  describe('sending', () => {
    it('a comment is held, and nobody sees it until a steward publishes it', async () => {
      const receipt = await receiptFor('Name the number to call.', {
        name: ' Ann\tReader ',
        organization: '',
      })
      expect(await publicCommentReceipt(visitor, { receipt: receipt.toLowerCase() })).toMatchObject({
        state: 'held',
        reason: null,
      })
      expect(await shown()).toEqual([])
      expect((await publicCommentRows(visitor, { edition: draft, after: 0 })).rows).toEqual([])
      const { id, number, name } = await held('Name the number to call.')
      expect(name).toBe('Ann Reader')
      await decidePublicComments(steward, { comments: [{ id, was: 'held' }], state: 'published' })
      expect(await shown('objective-4')).toMatchObject([
        { number, text: 'Name the number to call.', answer: null },
      ])
      expect(await shown('objective-1')).toEqual([])
      expect((await publicCommentRows(visitor, { edition: draft, after: 0 })).rows).toHaveLength(1)
      const { published, places } = await publicCommentPeriod(visitor, { edition: draft })
      expect(published).toBe(1)
      expect(places.find(({ code }) => code === 'objective-4')?.comments).toBe(1)
      await expect(publicCommentReceipt(visitor, { receipt: '0000-0000-0000' })).rejects.toThrow(NotFound)
    })

    it('markup is text, and what turns the direction of writing is taken out', async () => {
      const text = '<script>alert(1)</script> [a](http://example.org) =1+1'
      await publish(text)
      expect((await shown()).map((each) => each.text)).toContain(text)
      const preview = previewPublicComment(visitor, { ...words, about: 'plan', text: 'a\u202eb\u0000c\r\nd' })
      expect(preview).toMatchObject({ kind: 'fit', text: 'abc\nd' })
    })

    it('a form that is sent twice is one comment; with other words it is refused', async () => {
      const token = tokenAt(tenMinutesBefore(april))
      const receipt = await receiptFor('Twice.', { token })
      const before = await count()
      expect(await receiptFor('Twice.', { token })).toBe(receipt)
      await expect(send('Something else.', { token })).rejects.toThrow(Conflict)
      expect(await count()).toBe(before)
    })

    it('a form that this server did not open, or more than a day ago, is looked at once more', async () => {
      for (const token of [
        '',
        'x.y.z',
        tokenAt(april).slice(0, -1),
        writeFormToken('another secret', { id: randomUUID(), at: april }),
        tokenAt('2013-04-11T13:59:59.000Z'),
      ])
        expect(await problemsOf('A form.', { token }), token).toMatchObject([{ field: 'form' }])
    })

    it('everything that is wrong is said at once, and nothing is kept', async () => {
      const before = await count()
      const problems = await problemsOf('', { about: 'action-5.2', question: 'what', name: 'n'.repeat(101) })
      expect(problems.map(({ field }) => field)).toEqual(['about', 'question', 'text', 'name'])
      expect(await count()).toBe(before)
    })

    it('5,000 characters fit, whatever they are written with; one more is refused with the number over', async () => {
      const long = '🙂'.repeat(longestComment)
      await receiptFor(long)
      const [problem] = await problemsOf(`${long}\r\nx`)
      expect(problem?.message).toContain('has 5,002 characters, 2 more than the 5,000')
    })

    it.each([
      ['Write to ana@example.org.', 'an email address', 'line 1, character 10'],
      ['First line.\nCall 512-555-0143.', 'a telephone number', 'line 2, character 6'],
      ['Her number is 078-05-1120.', 'a social security number', 'line 1'],
      ['A-number A 123 456 789 was lost.', 'an alien registration number', 'line 1'],
      ['She was born on 03/04/1999.', 'a date of birth', 'line 1'],
      ['Ask Maria Delgado about it.', 'the name of a person', 'line 1, character 5'],
    ])('%s is stopped, with what and where, and never repeated', async (text, what, where) => {
      const before = await count()
      const [problem] = await problemsOf(text)
      expect(problem).toMatchObject({ field: 'text' })
      expect(problem?.message).toContain(what)
      expect(problem?.message).toContain(where)
      for (const own of ['ana@', '0143', '1120', '789', '1999', 'Delgado'])
        expect(problem?.message).not.toContain(own)
      expect(previewPublicComment(visitor, { ...words, about: 'plan', text }).kind).toBe('wrong')
      expect(await count()).toBe(before)
    })

    it('a name is the name of a person, and nothing else about them', async () => {
      await receiptFor('With a name.', { name: 'Maria Delgado' })
      const problems = await problemsOf('With more.', {
        name: 'Maria, 512-555-0143',
        organization: 'a@example.org',
      })
      expect(problems.map(({ field }) => field)).toEqual(['name', 'organization'])
    })

    it('what programs send waits apart: a filled trap, or a form that was sent as soon as it was opened', async () => {
      await receiptFor('Trapped.', { trap: 'https://example.org' })
      await receiptFor('Too quick.', { token: tokenAt(new Date(Date.parse(april) - 2_999).toISOString()) })
      await receiptFor('In three seconds.', {
        token: tokenAt(new Date(Date.parse(april) - 3_000).toISOString()),
      })
      const of = async (queue: 'suspect' | 'waiting') =>
        (await listPublicComments(steward, { edition: draft, queue, page: 1 })).comments.map(
          ({ text }) => text,
        )
      expect(await of('suspect')).toEqual(['Trapped.', 'Too quick.'])
      expect(await of('waiting')).toContain('In three seconds.')
    })
  })
})
