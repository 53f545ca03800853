import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hasWords, wordsOf } from './timeline-words.ts'

const source = fileURLToPath(new URL('..', import.meta.url))

/** The actions that any code of this package records about a report. */
function auditedActions(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const actions = new Set<string>()
  for (const name of files) {
    const text = readFileSync(join(source, name), 'utf8')
    for (const [, before = ''] of text.matchAll(/recordAudit\([^{]*\{([\s\S]*?)subject: `report /g)) {
      // Of a choice between two, both are recorded.
      for (const [, action] of before.matchAll(/'([a-z]+\.[A-Za-z]+)'/g)) if (action) actions.add(action)
    }
  }
  return actions
}

const facts = { revision: 'Revision 2', before: 'revision 1', file: null, detail: {} }

describe('the words of a timeline', () => {
  it('know every action that is recorded about a report', () => {
    const actions = auditedActions()
    for (const known of ['reports.certify', 'review.accept', 'comments.write', 'comments.answer'])
      expect(actions).toContain(known)
    expect([...actions].filter((action) => !hasWords(action))).toEqual([])
  })

  it('say in a sentence what they do not know, and keep from officers what may be work on a draft', () => {
    expect(wordsOf('review.ponder').say(facts)).toBe(
      'Something was done that has no words here yet (review.ponder)',
    )
    expect(wordsOf('review.ponder').draft).toBeUndefined()
    expect(wordsOf('drafts.polish').draft).toBe(true)
    expect(wordsOf('constructor').say(facts)).toMatch(/no words here yet/)
  })

  it('name the revisions that are meant', () => {
    expect(wordsOf('review.accept').say(facts)).toBe(
      'Revision 2 was accepted, and took the place of revision 1',
    )
    expect(wordsOf('review.accept').say({ ...facts, before: null })).toBe(
      'Revision 2 was accepted: its counts are official',
    )
  })

  it('name the day of an extension', () => {
    const detail = { decision: 'granted', dueOnTo: '2017-11-14' }
    expect(wordsOf('extensions.decide').say({ ...facts, detail })).toBe(
      'More time was granted, until November 14, 2017',
    )
  })
})
