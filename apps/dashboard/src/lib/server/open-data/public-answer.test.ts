import { describe, expect, it } from 'vitest'
import { publicJson } from './public-answer.ts'

const asking = (etag?: string) => ({
  headers: new Headers(etag === undefined ? {} : { 'if-none-match': etag }),
})

describe('a public answer', () => {
  it('may be kept, and read from any site', async () => {
    const answer = publicJson(asking(), { a: 1 })
    expect(await answer.json()).toEqual({ a: 1 })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate')
    expect(publicJson(asking(), {}, 'latest').headers.get('cache-control')).toBe(
      'public, max-age=60, must-revalidate',
    )
  })

  it('has no body for those who have it already, however they say so', async () => {
    const etag = publicJson(asking(), { a: 1 }).headers.get('etag') ?? ''
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = publicJson(asking(known), { a: 1 })
      expect(answer.status, known).toBe(304)
      expect(await answer.text()).toBe('')
      expect(answer.headers.get('etag')).toBe(etag)
    }
  })

  it('is whole again when a byte of it changed', () => {
    const etag = publicJson(asking(), { a: 1 }).headers.get('etag') ?? ''
    expect(publicJson(asking(etag), { a: 2 }).status).toBe(200)
  })
})
