// What changes what: corrections, files for another quarter, two people at one report, a report reopened.
import { expect, test, type Page } from '@playwright/test'
import { hydrated } from './setting/hydrated.ts'
import { askApi, people, signInAs } from './setting/people.ts'
import { ownServer } from './setting/own-server.ts'
import { sampleWith } from './setting/sample-with.ts'

const award = '2016-VT-BX-K012'

test.describe.configure({ mode: 'serial' })

const server = ownServer()

async function nationalNewClients(page: Page, quarter: string): Promise<number | null> {
  const trend = await askApi<{ periods: { code: string }[]; total: (number | null)[] }>(
    page.request,
    server.origin,
    'dashboard.trend',
    { metric: 'new_clients' },
  )
  return trend.total[trend.periods.findIndex(({ code }) => code === quarter)] ?? null
}

test('a second file says which answers it changes before it is sent', async ({ page }) => {
  await signInAs(page, server.origin, people.reporter)
  await page.goto(`${server.origin}/awards/${award}/FY2017Q4`)
  await hydrated(page)
  await page
    .getByLabel('Your file with the counts')
    .setInputFiles(await sampleWith('first.csv', 'none', 'none'))
  await page.getByRole('button', { name: 'Upload for FY2017 Q4' }).click()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()

  const second = await sampleWith('second.csv', ',clients_screened,,,58,', ',clients_screened,,,61,')
  await page.getByLabel('Another file with your counts').setInputFiles(second)
  await expect(page.getByText('It changes 1 of 195 values; here it is.')).toBeVisible()
  await expect(page.getByRole('row', { name: 'People screened TX 58 61' })).toBeVisible()

  await page
    .getByLabel('Another file with your counts')
    .setInputFiles(await sampleWith('same.csv', 'none', 'none'))
  await expect(page.getByText('It says the same as what is stored: nothing would change.')).toBeVisible()
})

test('a file for another quarter goes there only when the person says so', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/awards/${award}/FY2017Q4`)
  await hydrated(page)
  await page
    .getByLabel('Another file with your counts')
    .setInputFiles(await sampleWith('third-quarter.csv', 'FY2017Q4', 'FY2017Q3'))
  await expect(page.getByRole('heading', { name: 'third-quarter.csv is not for this report' })).toBeFocused()
  await page.getByRole('button', { name: 'Upload it for FY2017 Q3 instead' }).click()
  await expect(page).toHaveURL(/\/FY2017Q3\?stored=2$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FY2017 Q3 (Apr–Jun 2017)')
  await expect(page.getByText('Revision 1 is accepted, and stays official')).toBeVisible()
})

test('of two officers at one report the second sees what the first did', async ({ page, context }) => {
  await signInAs(page, server.origin, people.officer)
  await page.locator('tbody tr a').first().click()
  await expect(page.getByRole('heading', { name: 'Your decision' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Accept this report' }).click()
  await expect(other.getByText('You accepted this report')).toBeVisible()

  await page.getByText('Return it to the grantee instead').click()
  await page.getByLabel('What has to be mended?').fill('Please check the line on housing nights.')
  await page.getByRole('button', { name: 'Return with this reason' }).click()
  await expect(page.getByText('Your decision was not saved')).toBeVisible()
  await expect(page.getByText('Accepted', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Accept this report' })).toHaveCount(0)
})

test('of two tabs that certify, both come to the one receipt', async ({ page, context }) => {
  await signInAs(page, server.origin, people.official)
  const tabs = [page, await context.newPage()]
  for (const tab of tabs) {
    await tab.goto(`${server.origin}/awards/${award}/FY2017Q4/certify`)
    await tab.getByText('have read this statement and sign it').click()
  }
  const numbers: string[] = []
  for (const tab of tabs) {
    await tab.getByRole('button', { name: 'Certify and submit to your program officer' }).click()
    await expect(tab.getByRole('heading', { level: 1 })).toContainText('Receipt')
    numbers.push(await tab.getByRole('heading', { level: 1 }).innerText())
  }
  expect(numbers[0]).toBe(numbers[1])
})

test('a report that is reopened leaves the national total, and comes back to the grantee with the reason', async ({
  page,
}) => {
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/review/${award}/FY2017Q2`)
  const before = await nationalNewClients(page, 'FY2017Q2')
  await page.getByText('Reopen this report').click()
  await page.getByLabel('Why do you reopen it?').fill('The organization counted one group twice.')
  await page.getByRole('button', { name: 'Reopen with this reason' }).click()
  await expect(page.getByText('You reopened this report')).toBeVisible()
  const took = Number(
    /this took away ([\d,]+)\./.exec(await page.locator('main').innerText())?.[1]?.replace(',', ''),
  )
  expect(took).toBeGreaterThan(0)
  expect(await nationalNewClients(page, 'FY2017Q2')).toBe((before ?? 0) - took)

  await page.context().clearCookies()
  await signInAs(page, server.origin, people.official)
  const waiting = page.getByRole('region', { name: 'What is waiting for you' })
  await waiting.getByRole('link', { name: /See what to mend for FY2017 Q2/ }).click()
  await expect(page.getByText('Your program officer returned this report')).toBeVisible()
  await expect(page.getByText('The organization counted one group twice.').first()).toBeVisible()
})
