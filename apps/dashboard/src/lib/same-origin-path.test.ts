import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameOriginPath } from './same-origin-path.ts'

const origin = 'https://muster.example.gov'

describe('sameOriginPath', () => {
  it('is the path and query of a page of this site', () => {
    expect(sameOriginPath('/awards', origin)).toBe('/awards')
    expect(sameOriginPath('/review?quarter=FY2017Q4', origin)).toBe('/review?quarter=FY2017Q4')
  })

  it('leads back to the page of a form, not to its action', () => {
    expect(sameOriginPath('/awards/X/FY2017Q4?/upload', origin)).toBe('/awards/X/FY2017Q4')
  })

  it.each([
    null,
    undefined,
    '',
    'awards',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
  ])('never leads elsewhere: %s', (asked) => {
    expect(sameOriginPath(asked, origin)).toBeUndefined()
  })

  it('stays on this site whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const path = sameOriginPath(`/${asked}`, origin)
        if (path !== undefined) expect(new URL(path, origin).origin).toBe(origin)
      }),
    )
  })
})
