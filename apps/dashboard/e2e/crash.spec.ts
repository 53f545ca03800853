// A process that is killed in the middle of an upload leaves nothing half-stored, and its folder can be opened again.
import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, request, test, type APIRequestContext } from '@playwright/test'
import { askApi, people } from './setting/people.ts'
import { readSample } from './setting/read-sample.ts'
import { copyOfDemonstration, startServer, type RunningServer } from './setting/start-server.ts'

const award = '2016-VT-BX-K012'
const quarter = 'FY2017Q4'
const page = `/awards/${award}/${quarter}`

interface Shown {
  status: string
  revision: number | null
  sha256: string | null
  lines: { answer: unknown }[]
}

const shown = (client: APIRequestContext, { origin }: RunningServer) =>
  askApi<Shown>(client, origin, 'reports.get', { awardNumber: award, quarter })

async function signedIn({ origin }: RunningServer): Promise<APIRequestContext> {
  const client = await request.newContext()
  const html = await (await client.get(`${origin}/sign-in`)).text()
  const person = new RegExp(`value="([^"]+)"[^>]*>(?:(?!</button>).)*${people.official}`, 's').exec(html)?.[1]
  if (person === undefined) throw new Error(`${people.official} is not offered on the sign-in page.`)
  await client.post(`${origin}/sign-in?/person`, { form: { person }, headers: { origin } })
  return client
}

const upload = (client: APIRequestContext, { origin }: RunningServer, bytes: Buffer) =>
  client.post(`${origin}${page}?/upload`, {
    multipart: { file: { name: 'counts.csv', mimeType: 'text/csv', buffer: bytes } },
    headers: { origin, accept: 'text/html' },
    maxRedirects: 0,
  })

let server: RunningServer | undefined
let remove: (() => Promise<void>) | undefined

// Also when a test fails: no server and no folder is left behind.
test.afterEach(async () => {
  await server?.stop()
  await remove?.()
})

async function freshFolder(): Promise<string> {
  const copy = await copyOfDemonstration()
  remove = copy.remove
  return copy.folder
}

test('a body that never ends, then kill -9: nothing is stored', async () => {
  const folder = await freshFolder()
  const first = (server = await startServer(folder))
  const client = await signedIn(first)
  const { cookies } = await client.storageState()
  const half = httpRequest(`${first.origin}${page}?/upload`, {
    method: 'POST',
    headers: {
      origin: first.origin,
      'content-type': 'multipart/form-data; boundary=b',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
  })
  half.on('error', () => {})
  half.write('--b\r\ncontent-disposition: form-data; name="file"; filename="counts.csv"\r\n\r\n')
  half.write((await readSample('clean.csv')).bytes.subarray(0, 2_000))
  await wait(300)
  await first.kill()

  const second = (server = await startServer(folder))
  const after = await shown(client, second)
  expect(after).toMatchObject({ status: 'due', revision: null, sha256: null })
  await client.dispose()
})

test('kill -9 at many moments of an upload: all of it is there, or nothing', async () => {
  test.setTimeout(240_000)
  const folder = await freshFolder()
  const { bytes } = await readSample('clean.csv')
  // How long an upload takes here, so that the moments fall into it.
  let running = (server = await startServer(folder))
  let client = await signedIn(running)
  const began = performance.now()
  expect((await upload(client, running, bytes)).status()).toBe(303)
  const whole = performance.now() - began
  let stored = await shown(client, running)
  const answered = stored.lines.filter(({ answer }) => answer !== null).length
  expect(answered).toBeGreaterThanOrEqual(120)

  const outcomes: string[] = []
  for (const part of [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1]) {
    // Another file each time: the same bytes again would rightly change nothing.
    const next = Buffer.concat([bytes, Buffer.from('\r\n'.repeat(Math.round(part * 100)))])
    const sending = upload(client, running, next).catch(() => undefined)
    await wait(whole * part)
    await running.kill()
    await sending
    await client.dispose()

    running = server = await startServer(folder)
    client = await signedIn(running)
    const now = await shown(client, running)
    const isNew = now.sha256 === createHash('sha256').update(next).digest('hex')
    if (!isNew) expect(now).toEqual(stored)
    expect(now.lines.filter(({ answer }) => answer !== null)).toHaveLength(answered)
    outcomes.push(isNew ? 'all' : 'nothing')
    stored = now
  }
  test.info().annotations.push({ type: 'outcomes', description: outcomes.join(', ') })
  await client.dispose()
})
