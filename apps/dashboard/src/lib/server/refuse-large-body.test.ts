import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refuseLargeBody } from './refuse-large-body.ts'

const limits = { taken: 1_000_000, read: 40_000_000 }
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    if (refuseLargeBody(request, response, limits, '<h1>Too large</h1>')) return
    request.resume().on('end', () => response.end('taken'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
})

afterAll(() => server.close())

const post = (bytes: number) => fetch(origin, { method: 'POST', body: new Uint8Array(bytes) })

it('a body within the limit goes through', async () => {
  expect(await (await post(limits.taken)).text()).toBe('taken')
  expect(await (await fetch(origin)).text()).toBe('taken')
})

it('a larger body is answered with a page, not with a broken connection', async () => {
  const answer = await post(30_000_000)
  expect(answer.status).toBe(413)
  expect(await answer.text()).toBe('<h1>Too large</h1>')
})
