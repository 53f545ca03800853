import { expect, it } from 'vitest'
import { isFromThisSite } from './from-this-site.ts'

const here = new URL('https://muster.example.gov/api/trpc/review.accept')
const asked = (method: string, headers: Record<string, string>) =>
  isFromThisSite({ method, headers: new Headers(headers) }, here)

it('a page of this site may change things', () => {
  expect(asked('POST', { origin: 'https://muster.example.gov' })).toBe(true)
  expect(asked('DELETE', { 'sec-fetch-site': 'same-origin' })).toBe(true)
})

it.each([
  { origin: 'https://evil.example' },
  { origin: 'http://muster.example.gov' },
  { origin: 'https://muster.example.gov:8443' },
  { origin: 'https://muster.example.gov.evil.example' },
  { origin: 'null' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
  {},
])('nothing else may, whatever it sends: %j', (headers) => {
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', undefined]) {
    const all = type === undefined ? headers : { ...headers, 'content-type': type }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(asked(method, all), method).toBe(false)
  }
})

it('anybody may read', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(asked(method, {})).toBe(true)
})
