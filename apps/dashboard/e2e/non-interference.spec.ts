// What is withheld is nowhere: two installations whose counts differ, and whose releases show the same numbers, answer
// every public address with the same bytes.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { dataAddresses, pageAddresses } from './setting/public-addresses.ts'
import { startServer, type RunningServer } from './setting/start-server.ts'

const script = join(import.meta.dirname, 'setting/small-release.ts')
const dimensions = ['state', 'region', 'quarter', 'age_group', 'trafficking_type']
const questions = [
  '',
  ...dimensions.flatMap((by) => ['chart', 'map', 'table'].map((view) => `&by=${by}&view=${view}`)),
]
const explored = [
  ...questions.flatMap((question) =>
    ['/explore', '/explore/csv', '/explore/json', '/explore/svg', '/embed'].map(
      (path) => `${path}?metric=new_clients${question}`,
    ),
  ),
  ...['TX', 'CA', 'OH'].map((code) => `/states/${code}`),
  ...['TX', 'CA', 'OH'].map((code) => `/embed?metric=new_clients&by=state&member=${code}`),
  ...dimensions.map((by) => `/api/v1/releases/1/tables/new_clients?by=${by}`),
]

// California and Ohio are withheld: Ohio because one organization made it, California because it would tell Ohio. A small
// count and a large one; Texas, the region of each and the nation are the same.
const worlds = ['80,70,60,25,20,20,5', '80,70,60,20,20,11,19']

// The proofs are sealed under a secret that each installation draws for itself; nothing else is random.
const sealIn = /seal:"([0-9a-f]{64})"/

const running: RunningServer[] = []
let parent: string

test.beforeAll(async () => {
  test.setTimeout(240_000)
  parent = await mkdtemp(join(tmpdir(), 'muster-worlds-'))
  const started = worlds.map(async (counts, index) => {
    const folder = join(parent, String(index))
    await promisify(execFile)(process.execPath, [script, folder, counts])
    return startServer(folder, { MUSTER_QUESTIONS_PER_MINUTE: '1000000' })
  })
  running.push(...(await Promise.all(started)))
})

test.afterAll(async () => {
  for (const server of running) await server.stop()
  await rm(parent, { recursive: true, force: true })
})

test('no public answer depends on a number that is withheld', async ({ request }) => {
  test.setTimeout(240_000)
  const answersTo = (address: string) =>
    Promise.all(
      running.map(async ({ origin }) => {
        const asked = origin + address.replaceAll('/2', '/1')
        const answer = await request.get(asked, { headers: { 'accept-encoding': 'identity' } })
        const text = `${answer.status()} ${await answer.text()}`.replaceAll(origin, '')
        const { [1]: seal = origin } = sealIn.exec(await (await request.get(origin)).text()) ?? []
        return text.replaceAll(seal, 'the seal')
      }),
    )
  const [table = ''] = await answersTo('/explore/csv?metric=new_clients&by=state')
  expect(table).toMatch(/state,CA,California,2017,,withheld/)
  expect(table).toMatch(/state,OH,Ohio,2017,,withheld/)
  expect(table).toMatch(/state,TX,Texas,2017,210,released/)
  for (const address of [...pageAddresses, ...dataAddresses, ...explored]) {
    const [one = '', other] = await answersTo(address)
    if (explored.includes(address)) expect(one.slice(0, 4), address).toBe('200 ')
    // The whole of it would fill the screen.
    expect(one === other ? 'the same' : differenceOf(one, other ?? ''), address).toBe('the same')
  }
})

/** Where two texts begin to differ. */
function differenceOf(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return `${one.slice(at - 80, at + 80)}\n≠\n${other.slice(at - 80, at + 80)}`
}
