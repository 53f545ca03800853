// What must never happen: seeing another's report, losing the way back, storing what is no table.
import { expect, test } from '@playwright/test'
import { hydrated } from './setting/hydrated.ts'
import { askApi, people, signInAs } from './setting/people.ts'
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
    '/review/board',
    '/review/board/csv',
    '/review/board/remind',
    '/dashboard',
    '/dashboard/trend',
    '/dashboard/views',
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

// A page elsewhere can make a browser send any of these with our cookies, without asking us first.
const kindsOfContent = [
  { 'content-type': 'application/json' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': '' },
]
const elsewhere: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  {},
]

test('what a page of another site sends changes nothing, whatever its content', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  const wanted = () =>
    askApi<{ kind: string; mail: boolean }[]>(page.request, server.origin, 'inbox.preferences')
  const before = await wanted()
  const kind = before[0]?.kind ?? ''
  const input = JSON.stringify([{ kind, mail: before[0]?.mail !== true }])
  const mutation = `${server.origin}/api/trpc/inbox.savePreferences`
  for (const from of elsewhere) {
    for (const content of kindsOfContent) {
      const what = JSON.stringify({ ...from, ...content })
      const headers = { ...from, ...content }
      const called = await page.request.post(mutation, { headers, data: Buffer.from(input) })
      expect(called.status(), what).toBe(403)
      const batch = await page.request.post(`${mutation}?batch=1`, {
        headers,
        data: Buffer.from(`{"0":${input}}`),
      })
      expect(batch.status(), what).toBe(403)
      const form = await page.request.post(`${server.origin}/sign-in?/out`, {
        headers,
        data: Buffer.from('a=b'),
      })
      expect(form.status(), what).toBe(403)
    }
  }
  expect(await wanted()).toEqual(before)

  // Nor does a mere link, and our own page does change it.
  const linked = await page.request.get(`${mutation}?input=${encodeURIComponent(input)}`)
  expect(linked.status()).toBe(405)
  expect(await wanted()).toEqual(before)
  const own = { origin: server.origin, 'content-type': 'application/json' }
  expect((await page.request.post(mutation, { headers: own, data: Buffer.from(input) })).status()).toBe(200)
  expect(await wanted()).not.toEqual(before)
})
