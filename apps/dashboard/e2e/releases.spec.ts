// A release and its two stewards: one builds it, the other publishes it, and everybody reads what became of it.
import { expect, test } from '@playwright/test'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'

const server = ownServer()
test.describe.configure({ mode: 'serial' })

const reason = 'One award was counted under the wrong fiscal year.'

test('one steward builds a release, another publishes it, and it can be withdrawn with a reason', async ({
  browser,
}) => {
  const { origin } = server
  const signedIn = async (name: string) => {
    const page = await (await browser.newContext()).newPage()
    await signInAs(page, origin, name)
    await page.goto(`${origin}/releases/manage`)
    return page
  }
  const builder = await signedIn(people.steward)
  await builder.goto(`${origin}/releases/manage/publication`)
  await expectFit(builder, 'what is published')
  await builder.getByRole('link', { name: 'New clients' }).click()
  await builder.locator('label', { hasText: /^state$/ }).click()
  await builder.getByRole('button', { name: 'See what would be withheld' }).click()
  await expect(builder.getByRole('columnheader', { name: 'With your change' })).toBeVisible()
  await expectFit(builder, 'what would be withheld')
  await builder.goto(`${origin}/releases/manage`)
  await builder.getByLabel('Title').fill('The autumn figures')
  await builder.getByRole('button', { name: 'Build this release' }).click()
  await expect(builder.getByRole('heading', { name: 'Being built' })).toBeVisible()
  await expect(builder.getByRole('heading', { name: 'Release 3 is built' })).toBeVisible({ timeout: 60_000 })
  await expect(builder.getByText('Another data steward must look at it and publish it.')).toBeVisible()
  await expect(builder.getByRole('button', { name: 'Publish release 3' })).toHaveCount(0)
  await expectFit(builder, 'a release that waits')
  await builder.getByText('Show what the totals are divided by').click()
  await builder.getByRole('link', { name: 'New clients by region' }).click()
  await expect(builder.getByRole('rowheader', { name: /^Region 6/ })).toBeVisible()
  await expectFit(builder, 'a table of a release that waits')

  const publisher = await signedIn(people.secondSteward)
  await publisher.getByRole('button', { name: 'Publish release 3' }).click()
  await expect(publisher.getByRole('heading', { name: 'Release 3 is public' })).toBeVisible()

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await visitor.goto(`${origin}/releases/3`)
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('The autumn figures')
  await expect(visitor.getByRole('heading', { name: 'What changed since the release before' })).toBeVisible()

  await publisher.getByLabel('Release', { exact: true }).selectOption('3: The autumn figures')
  await publisher.getByLabel('Why').fill('wrong')
  await publisher.getByRole('button', { name: 'Withdraw this release' }).click()
  await expect(publisher.getByText('Say in a sentence why it is withdrawn.')).toBeVisible()
  await expectFit(publisher, 'a withdrawal without a reason')
  await publisher.getByLabel('Why').fill(reason)
  await publisher.getByRole('button', { name: 'Withdraw this release' }).click()
  await expect(publisher.getByRole('heading', { name: 'Release 3 is withdrawn' })).toBeVisible()

  await visitor.reload()
  await expect(visitor.getByText(reason)).toBeVisible()
  await expect(visitor.getByRole('heading', { name: 'Its figures' })).toHaveCount(0)
  expect((await visitor.request.get(`${origin}/releases/3/csv`)).status()).toBe(410)
  await visitor.goto(`${origin}/data`)
  await expect(visitor.getByRole('link', { name: 'release 2' }).first()).toBeVisible()
})

test('a release says how complete it is, how to cite it, and what changed, at every width', async ({
  page,
}) => {
  const { origin } = server
  for (const path of ['/releases', '/releases/1', '/releases/2', '/releases/3']) {
    await page.goto(origin + path)
    await expectFit(page, path)
  }
  await page.goto(`${origin}/releases/2`)
  await expect(page.getByText(`${origin}/releases/2`)).toBeVisible()
  for (const nowhere of ['/releases/99', '/releases/0', '/releases/two', '/releases/1e9'])
    expect((await page.goto(origin + nowhere))?.status(), nowhere).toBe(404)
})

test('programs read releases without a key, from any site, and ask again for nothing that has not changed', async ({
  request,
}) => {
  const { origin } = server
  const latest = await request.get(`${origin}/api/v1/releases/latest`)
  expect(latest.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=60, must-revalidate',
  })
  expect(latest.headers()['set-cookie']).toBeUndefined()
  const { number, metrics, links } = await latest.json()
  expect(number).toBe(2)
  expect(metrics.length).toBeGreaterThan(50)
  const again = await request.get(`${origin}/api/v1/releases/latest`, {
    headers: { 'if-none-match': latest.headers()['etag'] ?? '' },
  })
  expect([again.status(), await again.text()]).toEqual([304, ''])
  for (const link of Object.values<string>(links)) expect((await request.get(link)).status(), link).toBe(200)
  expect((await request.get(links.csv)).headers()['link']).toContain('/releases/2/csv-metadata.json')
  const { releases } = await (await request.get(`${origin}/api/v1/releases`)).json()
  expect(releases.map((release: { withdrawn: unknown }) => release.withdrawn !== null)).toEqual([
    true,
    false,
    false,
  ])
  expect((await request.get(`${origin}/api/v1/releases/3`).then((answer) => answer.json())).metrics).toEqual(
    [],
  )
  expect((await request.get(`${origin}/api/v1/releases/99`)).status()).toBe(404)
  expect((await request.get(`${origin}/api/v1/openapi.json`)).status()).toBe(200)

  const flood = await Promise.all(Array.from({ length: 130 }, () => request.get(`${origin}/api/v1/releases`)))
  const refused = flood.find((answer) => answer.status() === 429)
  expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0)
  // Pages are not counted.
  expect((await request.get(`${origin}/releases`)).status()).toBe(200)
})
