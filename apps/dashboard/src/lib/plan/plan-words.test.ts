import { expect, it } from 'vitest'
import { ledInWords, subjectName, yearInSentence, yearLabel } from './plan-words.ts'

const agency = (code: string) => ({ code, name: code })

it('says who leads an action and who works on it beside them', () => {
  const action = {
    kind: 'action',
    lead: [agency('OVC')],
    supporting: [agency('BJA'), agency('NIJ')],
  } as const
  expect(ledInWords(action)).toBe('Led by OVC, with BJA, NIJ')
  expect(ledInWords({ ...action, supporting: [] })).toBe('Led by OVC')
})

it('does not say that somebody leads a theme', () => {
  const theme = { kind: 'theme', lead: [agency('DOJ'), agency('HHS')], supporting: [] } as const
  expect(ledInWords(theme)).toBe('Answered for by the chairs of the plan, DOJ, HHS')
})

it('names years and subjects for a table and for a sentence', () => {
  expect([yearLabel('FY2016'), yearLabel('beyond')]).toEqual(['FY2016', 'Beyond'])
  expect([yearInSentence('FY2016'), yearInSentence('beyond')]).toEqual(['FY2016', 'the time after the plan'])
  expect(subjectName({ kind: 'action', id: '5.2' })).toBe('Action 5.2')
})
