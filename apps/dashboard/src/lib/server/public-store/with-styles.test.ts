import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withStyles } from './with-styles.ts'

const page = {
  status: 200,
  headers: {
    'content-type': 'text/html',
    'content-security-policy': "default-src 'self'; style-src 'self'; style-src-attr 'none'",
  },
  body: Buffer.from('<head><link href="../_app/a/0.css" rel="stylesheet"></head><p>$&</p>'),
}
const css = `p{src:url(./x.woff2) format('woff2')}q{background:url("data:image/svg+xml,a")}`

it('a page carries its stylesheets, and its policy knows them', async () => {
  const asked: string[] = []
  const { body, headers } = await withStyles(page, '/data/new_clients', (path) => {
    asked.push(path)
    return Promise.resolve(css)
  })
  expect(asked).toEqual(['/_app/a/0.css'])
  const [, style = ''] = /<style>(.*)<\/style><\/head><p>\$&<\/p>$/.exec(body.toString()) ?? []
  expect(style).toBe(css.replace('./x', '/_app/a/x'))
  expect(body.toString()).toContain('href="../_app/a/0.css" rel="stylesheet" disabled')
  const hash = createHash('sha256').update(style).digest('base64')
  expect(headers['content-security-policy']).toBe(
    `default-src 'self'; style-src 'sha256-${hash}' 'self'; style-src-attr 'none'`,
  )
})

it('what is no page stays as it is', async () => {
  const data = { ...page, headers: { 'content-type': 'application/json' } }
  expect(await withStyles(data, '/api/v1/releases', () => Promise.reject(new Error('asked')))).toBe(data)
})
