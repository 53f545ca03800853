import { describe, expect, it } from 'vitest'
import { commentsInWords, stepFor, toDoInWords } from './to-do.ts'

describe('toDoInWords', () => {
  it('counts in words a person would use', () => {
    expect(toDoInWords(0)).toBe('You have nothing to do now')
    expect(toDoInWords(1)).toBe('You have 1 thing to do')
    expect(toDoInWords(60)).toBe('You have 60 things to do')
  })
})

describe('commentsInWords', () => {
  it('says that comments wait, if any do', () => {
    expect(commentsInWords(0)).toBeNull()
    expect(commentsInWords(1)).toBe('1 comment waits for your answer')
    expect(commentsInWords(2)).toBe('2 comments wait for your answer')
  })
})

describe('stepFor', () => {
  const report = { awardNumber: 'A', quarter: 'FY2017Q4', commentsWaiting: 1 }

  it('leads to the comments where nothing else is to be done', () => {
    expect(stepFor({ ...report, standing: { state: 'accepted' } })).toEqual({
      label: 'Read and answer',
      href: '/awards/A/FY2017Q4/comments',
    })
  })

  it('leads to the report where it has to be mended or made', () => {
    for (const state of ['due', 'draft', 'returned'] as const)
      expect(stepFor({ ...report, standing: { state } }).href).toBe('/awards/A/FY2017Q4')
  })
})
