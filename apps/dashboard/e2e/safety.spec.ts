// What must never happen: seeing another's report, losing the way back, storing what is no table.
import { expect, request, test, type APIRequestContext } from '@playwright/test'
import { hydrated } from './setting/hydrated.ts'
import { people, signInAs } from './setting/people.ts'
import { sample } from './setting/places.ts'
import { readSample } from './setting/read-sample.ts'
import { ownServer } from './setting/own-server.ts'

const own = '2016-VT-BX-K012'
const quarter = 'FY2017Q4'

const server = ownServer()

const pagesOf = (award: string) => [
  `/awards/${award}`,
  `/awards/${award}/${quarter}`,
  `/awards/${award}/${quarter}/template`,
  `/awards/${award}/${quarter}/certify`,
  `/awards/${award}/${quarter}/receipt`,
]

test('a foreign award, and one that does not exist, look alike to a grantee: 404', async ({ page }) => {
  await signInAs(page, server.origin, people.stranger)
  for (const path of [...pagesOf(own), ...pagesOf('2016-VT-BX-K999'), '/awards/..%2F..%2Fetc/FY2017Q4']) {
    const answer = await page.request.get(server.origin + path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).not.toContain('Lone Star Harbor')
  }
})

test('a report of another office is 404 for an officer, and the officer’s pages are closed to a grantee', async ({
  page,
}) => {
  await signInAs(page, server.origin, people.otherOfficer)
  expect((await page.request.get(`${server.origin}/review/${own}/FY2017Q3`)).status()).toBe(404)
  await page.context().clearCookies()
  await signInAs(page, server.origin, people.official)
  for (const path of [
    '/review',
    `/review/${own}/FY2017Q3`,
    '/review/not-reported',
    '/dashboard',
    '/dashboard/plan',
  ]) {
    const answer = await page.request.get(server.origin + path)
    expect([403, 404], path).toContain(answer.status())
  }
})

test('an expired session leads to signing in, and back to the page', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  await page.context().clearCookies()
  await page.goto(`${server.origin}/awards/${own}/${quarter}`)
  await expect(page).toHaveURL(
    `${server.origin}/sign-in?next=${encodeURIComponent(`/awards/${own}/${quarter}`)}`,
  )
  await expect(page.getByText('You come back to the page that you asked for.')).toBeVisible()
  await page.getByRole('button', { name: `Sign in as ${people.official}` }).click()
  await expect(page).toHaveURL(`${server.origin}/awards/${own}/${quarter}`)
})

test('a session that ends during an upload leads to signing in, and back to the report', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/awards/${own}/${quarter}`)
  await hydrated(page)
  await page.getByLabel('Your file with the counts').setInputFiles(sample('clean.csv'))
  await expect(page.getByRole('button', { name: 'Upload for FY2017 Q4' })).toBeVisible()
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Upload for FY2017 Q4' }).click()
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByLabel('E-mail address').fill('nobody')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'There are 2 things to fix' })).toBeVisible()
  await page.getByRole('button', { name: `Sign in as ${people.official}` }).click()
  await expect(page).toHaveURL(`${server.origin}/awards/${own}/${quarter}`)
  await expect(page.getByText('Get the template').first()).toBeVisible()
})

test('a file for somebody else’s award is refused in the browser, and again by the server', async ({
  page,
}) => {
  await signInAs(page, server.origin, people.stranger)
  await page
    .getByRole('link', { name: /See what to mend|Start this report|Go on with your draft/ })
    .first()
    .click()
  await hydrated(page)
  await page.getByLabel(/file with (the|your) counts/i).setInputFiles(sample('clean.csv'))
  await expect(page.getByRole('heading', { name: 'clean.csv is not for this report' })).toBeFocused()
  await expect(page.getByRole('button', { name: /^Upload/ })).toHaveCount(0)

  const file = { name: 'clean.csv', mimeType: 'text/csv', buffer: (await readSample('clean.csv')).bytes }
  const headers = { origin: server.origin, accept: 'text/html' }
  const toOwn = await page.request.post(`${page.url()}?/upload`, { multipart: { file }, headers })
  expect(toOwn.status()).toBe(422)
  const toOther = await page.request.post(`${server.origin}/awards/${own}/${quarter}?/upload`, {
    multipart: { file },
    headers,
  })
  expect(toOther.status()).toBe(404)
  const straight = await page.request.post(`${server.origin}/api/trpc/reports.upload`, {
    multipart: { file },
    headers: { origin: server.origin },
  })
  expect(await straight.json()).toMatchObject({ result: { data: { kind: 'refused' } } })
})

test('the way back never leads to another site', async ({ page }) => {
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    await page.context().clearCookies()
    await page.goto(`${server.origin}/sign-in?next=${encodeURIComponent(next)}`)
    await page.getByRole('button', { name: `Sign in as ${people.official}` }).click()
    await expect(page).toHaveURL(`${server.origin}/awards`)
  }
})

test('a wrong password says the same for a known and an unknown address', async ({ page }) => {
  const words: (string | null)[] = []
  for (const email of ['marcus.ellery@example.org', 'nobody.at.all@example.org']) {
    await page.goto(`${server.origin}/sign-in`)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('not the password 1')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    words.push(await page.getByRole('alert').innerText())
  }
  expect(words[0]).toBe(words[1])
})

test('a picture is refused by what it is, whatever its name', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/awards/${own}/${quarter}`)
  await hydrated(page)
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')
  await page
    .getByLabel('Your file with the counts')
    .setInputFiles({ name: 'counts.csv', mimeType: 'text/csv', buffer: png })
  await expect(page.getByRole('heading', { name: 'We cannot read counts.csv as a table' })).toBeFocused()
  await expect(page.getByRole('button', { name: /^Upload/ })).toHaveCount(0)
})

test.describe('a form post from another site', () => {
  let outside: APIRequestContext

  test.beforeAll(async () => {
    outside = await request.newContext({ extraHTTPHeaders: { origin: 'https://evil.example' } })
  })
  test.afterAll(() => outside.dispose())

  test('is refused', async () => {
    const answer = await outside.post(`${server.origin}/sign-in?/out`, { form: {} })
    expect(answer.status()).toBe(403)
  })
})
