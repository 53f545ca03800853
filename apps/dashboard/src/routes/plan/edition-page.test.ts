import { planEditions } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { editionPage, originInWords } from './edition-page.ts'

describe('editionPage', () => {
  it.each(planEditions)('$id: every text says where it comes from', (edition) => {
    const page = editionPage(edition)
    expect(page.goals.length).toBe(edition.goals.length)
    for (const goal of page.goals) {
      expect(goal.statementOrigin).toMatch(/: .+\./)
      for (const objective of goal.objectives) expect(objective.titleStanding).not.toBe('')
    }
  })

  it('names the agencies that lead and support an action', () => {
    const named = planEditions
      .flatMap((edition) => editionPage(edition).goals)
      .flatMap(({ objectives }) =>
        objectives.flatMap(({ actions }) =>
          actions.flatMap(({ lead, supporting }) => [...lead, ...supporting]),
        ),
      )
    expect(named.length).toBeGreaterThan(15)
    for (const { code, name } of named) expect(name).not.toBe(code)
  })

  it('marks an objective whose wording is not known', () => {
    const draft = planEditions.find(({ status }) => status === 'draft')
    if (draft === undefined) throw new Error('there is a draft edition')
    const unknown = editionPage(draft).goals.flatMap(({ objectives }) =>
      objectives.filter(({ known }) => !known),
    )
    expect(unknown.map(({ id }) => id)).toEqual(['6'])
  })
})

describe('originInWords', () => {
  it('says how sure a text is, where it was read, and what to know', () => {
    expect(originInWords({ standing: 'recalled', source: 'a form', note: 'Not checked.' })).toBe(
      'Written from memory, not checked against the published Plan: a form. Not checked.',
    )
  })
})
