import { describe, expect, it } from 'vitest'
import { describeProblem } from './describe-problem.ts'

describe('describeProblem', () => {
  it('asks a visitor to sign in, and links there', () => {
    expect(describeProblem(401)).toMatchObject({ href: '/sign-in' })
  })

  it('passes on what a person can mend', () => {
    expect(describeProblem(409, 'This report was accepted a minute ago.').what).toContain(
      'accepted a minute ago',
    )
    expect(describeProblem(400, 'Choose a quarter.').what).toBe('Choose a quarter.')
  })

  it('says of our own failure that nothing was half-saved, or what the api says of it', () => {
    expect(describeProblem(500).what).toContain('half-saved')
    expect(describeProblem(500, 'Tell us this reference: 7f3a.').what).toContain('7f3a')
  })

  it('leads somebody whose role waits for a second proof to where it is added', () => {
    expect(describeProblem(403, undefined, true)).toMatchObject({ href: '/account/authenticator' })
    expect(describeProblem(403).href).toBe('/')
  })

  it('says how long to wait after too many tries', () => {
    expect(describeProblem(429, 'Too many tries. Wait 15 minutes.').what).toContain('15 minutes')
  })

  it.each([400, 401, 403, 404, 409, 418, 429, 500, 503])(
    'says for %i what happened and where to go',
    (status) => {
      const { title, what, next, href } = describeProblem(status)
      for (const words of [title, what, next]) expect(words).not.toBe('')
      expect(href).toMatch(/^\//)
    },
  )
})
