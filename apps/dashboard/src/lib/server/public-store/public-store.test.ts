import {
  createServer,
  request as ask,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { PublicStore } from './public-store.ts'
import { renderForNobody } from './render-for-nobody.ts'
import { VersionWatch } from './version-watch.ts'

// A server as in `serve.ts`, over a page that says how often it was made and what it was asked with.

let server: Server | undefined
afterEach(() => server?.close())

interface World {
  version: string
  made: number
  headers: Record<string, string>
  status: number
  /** What it read when it was asked. */
  say: () => string
  /** Until when it takes to write that down. */
  gate: Promise<unknown>
}

async function serve(most?: { pages: number; searches: number }) {
  const world: World = {
    version: '1',
    made: 0,
    headers: { 'content-type': 'text/html' },
    status: 200,
    gate: Promise.resolve(),
    say: () => `<p>${'words '.repeat(500)}</p>`,
  }
  const watch = new VersionWatch(() => Promise.resolve(world.version), 0)
  const page: RequestListener = (request, response) => {
    world.made += 1
    response.writeHead(world.status, { ...world.headers, 'x-cookie': String(request.headers.cookie) })
    const words = world.say()
    void world.gate.then(() => response.end(words))
  }
  const store = new PublicStore({
    watch,
    render: (address) => renderForNobody(page, address, { host: 'localhost' }),
    ...(most && { most }),
  })
  server = createServer((request, response) => {
    void store.answer(request, response).then((answered) => answered || page(request, response))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { world, store }
}

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const at = server?.address()
  const port = typeof at === 'object' ? at?.port : undefined
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    ask({ port, path, headers, method }, resolve).on('error', reject).end(),
  )
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

describe('the store of public answers', () => {
  it('gives the same bytes in each form, made once, each with an ETag and a length of its own', async () => {
    const { world } = await serve()
    const plain = await get('/data')
    const br = await get('/data', { 'accept-encoding': 'gzip, br' })
    const zipped = await get('/data', { 'accept-encoding': 'gzip' })
    expect(plain.body.toString()).toBe(world.say())
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(zipped.body)).toEqual(plain.body)
    expect(br.body.byteLength).toBeLessThan(plain.body.byteLength / 4)
    expect([br.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual(['br', 'gzip'])
    for (const { headers, body } of [plain, br, zipped]) {
      expect(headers['content-length']).toBe(String(body.byteLength))
      expect(headers.vary).toBe('accept-encoding')
      expect(headers['cache-control']).toBe('public, no-cache')
    }
    expect(new Set([plain, br, zipped].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(world.made).toBe(1)
  })

  it('does not call packed what was too short to be packed', async () => {
    const { world } = await serve()
    world.say = () => 'short'
    const { body, headers } = await get('/data', { 'accept-encoding': 'br' })
    expect([body.toString(), headers['content-encoding']]).toEqual(['short', undefined])
  })

  it('sends nothing to who has it already, in whichever form, and only headers to HEAD', async () => {
    const { world } = await serve()
    const { headers } = await get('/data', { 'accept-encoding': 'br' })
    for (const tag of [headers.etag ?? '', `W/${headers.etag}`, `other, ${headers.etag}`, '*']) {
      const again = await get('/data', { 'if-none-match': tag })
      expect([again.status, again.body.byteLength, again.headers['content-type']], tag).toEqual([
        304,
        0,
        undefined,
      ])
    }
    const head = await get('/data', {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.byteLength]).toEqual([
      ...[200, String(world.say().length), 0],
    ])
    world.version = '2'
    world.say = () => 'other words'
    const changed = await get('/data', { 'if-none-match': headers.etag ?? '' })
    expect([changed.status, changed.body.toString()]).toEqual([200, 'other words'])
  })

  it('never shows what was public under another version, also when that came while the page was made', async () => {
    const { world } = await serve()
    let words = 'release 1'
    world.say = () => words
    const gate = Promise.withResolvers<unknown>()
    world.gate = gate.promise
    const early = get('/data')
    await expect.poll(() => world.made).toBe(1)
    words = 'release 2'
    world.version = '2'
    const late = get('/data')
    await expect.poll(() => world.made).toBe(2)
    gate.resolve(null)
    expect((await early).body.toString()).toBe('release 1')
    expect((await late).body.toString()).toBe('release 2')
    expect((await get('/data')).body.toString()).toBe('release 2')
    world.version = '3'
    words = 'withdrawn'
    expect((await get('/data')).body.toString()).toBe('withdrawn')
  })

  it('makes a page once, however many ask at the same time', async () => {
    const { world } = await serve()
    const all = await Promise.all(Array.from({ length: 50 }, () => get('/releases/1')))
    expect(new Set(all.map(({ status, body }) => `${status} ${body.byteLength}`)).size).toBe(1)
    expect(world.made).toBe(1)
  })

  it('asks the page itself for who has a session, who sends something, and what it does not know', async () => {
    const { world } = await serve()
    await get('/data')
    const known = await get('/data', { cookie: 'a=b; muster.session_token=x' })
    expect(known.headers['x-cookie']).toBe('a=b; muster.session_token=x')
    await get('/data', { cookie: '__Secure-muster.session_token=x' })
    await get('/data', { authorization: 'Bearer x' })
    await get('/data', {}, 'POST')
    await get('/data?x=1')
    await get('/dashboard')
    expect(world.made).toBe(7)
    const stranger = await get('/data', { cookie: 'theme=dark' })
    expect(stranger.headers['x-cookie']).toBe('undefined')
    expect(world.made).toBe(7)
  })

  it('keeps no error, no cookie, and nothing that says it is not for everybody', async () => {
    const { world } = await serve()
    const notKept = [
      { status: 404, headers: {} },
      { status: 200, headers: { 'set-cookie': 'a=b' } },
      { status: 200, headers: { 'cache-control': 'private, no-store' } },
    ]
    for (const [index, what] of notKept.entries()) {
      Object.assign(world, what, { version: `not ${index}` })
      await get('/releases/7')
      const before = world.made
      expect((await get('/releases/7')).status).toBe(what.status)
      expect(world.made).toBe(before + 1)
    }
  })

  it('holds no more than it may, and questions push out no page', async () => {
    const { world, store } = await serve({ pages: 20_000, searches: 20_000 })
    await get('/data')
    for (let page = 1; page <= 30; page += 1) await get(`/find-help?page=${page}`)
    for (let number = 1; number <= 3; number += 1) await get(`/releases/${number}`)
    expect(store.size).toBeGreaterThan(20_000)
    expect(store.size).toBeLessThanOrEqual(40_000)
    const made = world.made
    await get('/releases/3')
    await get('/find-help?page=30')
    expect(world.made).toBe(made)
    await get('/find-help?page=1')
    expect(world.made).toBe(made + 1)
  })
})
