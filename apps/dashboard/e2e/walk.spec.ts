// One quarter, from a file to the plan: grantee, officer, public.
import { expect, test, type Page } from '@playwright/test'
import { hydrated } from './setting/hydrated.ts'
import { askApi, people, signInAs, signOut } from './setting/people.ts'
import { sample } from './setting/places.ts'
import { readSample } from './setting/read-sample.ts'
import { ownServer } from './setting/own-server.ts'

const award = '2016-VT-BX-K012'
const quarter = 'FY2017Q4'
const fiscalYear = 2017

test.describe.configure({ mode: 'serial' })

const server = ownServer()
let page: Page

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
})

test.afterAll(() => page.close())

interface Figures {
  newClients: number
  indicators: Record<string, number>
}

/** The national figures as an officer reads them. */
async function figures(): Promise<Figures> {
  const trend = await askApi<{ periods: { code: string }[]; total: (number | null)[] }>(
    page.request,
    server.origin,
    'dashboard.trend',
    { metric: 'new_clients' },
  )
  const plan = await askApi<{
    goals: { objectives: { indicators: { code: string; actual: number | null }[] }[] }[]
  }>(page.request, server.origin, 'dashboard.plan', { fiscalYear })
  const indicators = plan.goals.flatMap(({ objectives }) =>
    objectives.flatMap((objective) => objective.indicators),
  )
  return {
    newClients: trend.total[trend.periods.findIndex(({ code }) => code === quarter)] ?? 0,
    indicators: Object.fromEntries(indicators.map(({ code, actual }) => [code, actual ?? 0])),
  }
}

const publicPages = ['/', '/data', '/data/new_clients', '/plan']

async function publicTexts(): Promise<string[]> {
  const texts: string[] = []
  for (const path of publicPages) {
    await page.goto(server.origin + path)
    texts.push(await page.locator('main').innerText())
  }
  return texts
}

let before: Figures
let publicBefore: string[]

test('the figures before', async () => {
  publicBefore = await publicTexts()
  await signInAs(page, server.origin, people.officer)
  await expect(page).toHaveURL(`${server.origin}/review`)
  before = await figures()
  expect(before.newClients).toBeGreaterThan(0)
  await signOut(page)
})

test('a grantee signs in with one click, and sees what is due first', async () => {
  await signInAs(page, server.origin, people.official)
  await expect(page).toHaveURL(`${server.origin}/awards`)
  const waiting = page.getByRole('region', { name: 'What is waiting for you' })
  await expect(waiting).toContainText('FY2017 Q4 (Jul–Sep 2017)')
  await expect(waiting).toContainText('Due in 14 days, on October 30, 2017')
  await waiting
    .getByRole('link', { name: /Start this report/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FY2017 Q4 (Jul–Sep 2017)')
})

test('the template carries the award, the quarter and every line', async () => {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /Download the template/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  const text = await new Response(
    new ReadableStream({
      async start(controller) {
        for await (const piece of await file.createReadStream()) controller.enqueue(piece)
        controller.close()
      },
    }),
  ).text()
  const rows = text.trim().split('\r\n')
  expect(rows.length - 1).toBeGreaterThanOrEqual(120)
  for (const row of rows.slice(1)) expect(row).toMatch(new RegExp(`^${award},${quarter},TX,`))
})

test('a file with mistakes is explained at once, and nothing is sent', async () => {
  await hydrated(page)
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.getByLabel('Your file with the counts').setInputFiles(sample('mistakes.csv'))
  const heading = page.getByRole('heading', { name: /^You have \d+ things to fix in mistakes.csv$/ })
  await expect(heading).toBeFocused()
  const groups = page.locator('ol.groups > li')
  expect(await groups.count()).toBeGreaterThanOrEqual(8)
  await expect(groups.first()).toContainText('Must be fixed')
  await expect(page.getByRole('button', { name: /^Upload/ })).toHaveCount(0)
  expect(sent).toEqual([])
})

test('a file for another quarter is a choice of its own', async () => {
  await page.getByLabel('Your file with the counts').setInputFiles(sample('wrong-quarter.csv'))
  await expect(page.getByRole('heading', { name: /wrong-quarter\.csv/ })).toBeFocused()
  await expect(page.getByText('You are on the page of award')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Upload for FY2017 Q4' })).toHaveCount(0)
})

test('a clean file is uploaded, certified and receipted', async () => {
  const clean = await readSample('clean.csv')
  await page.getByLabel('Your file with the counts').setInputFiles(clean.path)
  await expect(page.getByRole('heading', { name: 'clean.csv is ready to upload' })).toBeFocused()
  await page.getByRole('button', { name: 'Upload for FY2017 Q4' }).click()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
  await page.getByRole('link', { name: 'Go on to certify and submit' }).click()

  // Without the tick the page says what is missing, and links to it.
  await page.getByRole('button', { name: 'Certify and submit to your program officer' }).click()
  await page.getByRole('link', { name: 'Tick the box to sign the statement.' }).click()
  await expect(page.getByRole('checkbox')).toBeFocused()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Certify and submit to your program officer' }).dblclick()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receipt')
  await expect(page.getByText(clean.sha256)).toBeVisible()
  await expect(page.getByText('October 16, 2017').first()).toBeVisible()
  await signOut(page)
})

test('the officer sees it beside the quarter before, and accepts it', async () => {
  await signInAs(page, server.origin, people.officer)
  expect(await figures()).toEqual(before)
  await page.getByRole('link', { name: 'Lone Star Harbor' }).click()
  await expect(page.getByRole('heading', { name: 'The report beside FY2017 Q3' })).toBeVisible()
  await page.getByRole('link', { name: 'Totals only' }).click()
  await expect(page.getByRole('row', { name: /^New clients 34 / })).toBeVisible()
  await page.getByRole('button', { name: 'Accept this report' }).dblclick()
  await expect(page.getByText('You accepted this report')).toBeVisible()
  await expect(
    page.getByText(`is now ${(before.newClients + 34).toLocaleString('en-US')} clients`),
  ).toBeVisible()
})

test('the national total and the plan rose by exactly what the file says', async () => {
  const clean = await readSample('clean.csv')
  const after = await figures()
  expect(clean.countOf('new_clients')).toBe(34)
  expect(after.newClients - before.newClients).toBe(34)
  const rise = (code: string) => (after.indicators[code] ?? 0) - (before.indicators[code] ?? 0)
  expect(rise('new_clients_served')).toBe(34)
  expect(rise('partners_won')).toBe(clean.countOf('new_partners'))
  expect(rise('housing_nights_given')).toBe(clean.countOf('housing_nights'))
  await page.getByRole('link', { name: 'See the progress of the plan' }).click()
  await expect(page).toHaveURL(/\/dashboard\/plan/)
  await expect(page.getByRole('row', { name: /^New clients clients\b/ })).toContainText(
    (after.indicators['new_clients_served'] ?? 0).toLocaleString('en-US'),
  )
})

test('another report is returned with a reason, which its history keeps', async () => {
  await page.goto(`${server.origin}/review?status=submitted&quarter=${quarter}`)
  await page.locator('tbody tr a').first().click()
  await page.getByText('Return it to the grantee instead').click()
  await page.getByRole('button', { name: 'Return with this reason' }).click()
  await page.getByRole('link', { name: 'Write what the grantee has to mend.' }).click()
  await expect(page.getByLabel('What has to be mended?')).toBeFocused()
  await page.keyboard.type('Housing nights are far above last quarter’s. Please check that line.')
  await page.getByRole('button', { name: 'Return with this reason' }).click()
  await expect(page.getByText('You returned this report')).toBeVisible()
  await expect(page.getByText('Housing nights are far above last quarter’s.')).toBeVisible()
})

test('the public pages have not moved: a release is frozen', async () => {
  await signOut(page)
  expect(await publicTexts()).toEqual(publicBefore)
})
