// The ordinary web: everything that matters works where no script runs.
import { expect, test } from '@playwright/test'
import { asWorkbook } from './setting/as-workbook.ts'
import { hydrated } from './setting/hydrated.ts'
import { people } from './setting/people.ts'
import { sample } from './setting/places.ts'
import { ownServer } from './setting/own-server.ts'
import { sampleText } from './setting/sample-with.ts'

const award = '2016-VT-BX-K012'
const quarter = 'FY2017Q4'

test.use({ javaScriptEnabled: false })

const server = ownServer()

for (const path of [
  '/',
  '/plan',
  '/data',
  '/data/new_clients',
  '/releases',
  '/about',
  '/rules',
  '/find-help',
  '/find-help/safety',
  '/sign-in',
]) {
  test(`${path} says what it has to say`, async ({ page }) => {
    const answer = await page.goto(server.origin + path)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the figures behind a chart stand in a table', async ({ page }) => {
  await page.goto(`${server.origin}/data/new_clients`)
  expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(3)
})

test('a grantee signs in, and gets from the server the findings that a browser would give', async ({
  page,
  browser,
}) => {
  await page.goto(`${server.origin}/sign-in`)
  await page.getByRole('button', { name: `Sign in as ${people.official}` }).click()
  await expect(page).toHaveURL(`${server.origin}/awards`)
  await page.goto(`${server.origin}/awards/${award}/${quarter}`)
  await page.getByLabel('Your file with the counts').setInputFiles(sample('mistakes.csv'))
  await page.getByRole('button', { name: 'Check and upload this file' }).click()
  const heading = page.getByRole('heading', { name: /things to fix in mistakes\.csv/ })
  await expect(heading).toBeVisible()
  const byServer = await page.locator('ol.groups').innerText()

  const scripted = await browser.newContext({
    javaScriptEnabled: true,
    storageState: await page.context().storageState(),
  })
  const other = await scripted.newPage()
  await other.goto(`${server.origin}/awards/${award}/${quarter}`)
  await hydrated(other)
  await other.getByLabel('Your file with the counts').setInputFiles(sample('mistakes.csv'))
  await expect(other.getByRole('heading', { name: await heading.innerText() })).toBeVisible()
  expect(await other.locator('ol.groups').innerText()).toBe(byServer)
  await scripted.close()
})

test('a grantee uploads, certifies and has a receipt', async ({ page }) => {
  await page.goto(`${server.origin}/sign-in?next=/awards/${award}/${quarter}`)
  await page.getByRole('button', { name: `Sign in as ${people.official}` }).click()
  const file = page.getByLabel('Your file with the counts')

  await file.setInputFiles(sample('wrong-quarter.csv'))
  await page.getByRole('button', { name: 'Check and upload this file' }).click()
  await expect(page.getByText('You are on the page of award')).toBeVisible()

  await file.setInputFiles(sample('clean.csv'))
  await page.getByRole('button', { name: 'Check and upload this file' }).click()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
  await page.getByRole('link', { name: 'Go on to certify and submit' }).click()
  await page.getByText('have read this statement and sign it').click()
  await page.getByRole('button', { name: 'Certify and submit to your program officer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receipt')
})

test('a workbook is uploaded from the sheet that was chosen, and what it replaces is said first', async ({
  page,
}) => {
  await page.goto(`${server.origin}/sign-in?next=/awards/${award}/FY2017Q3`)
  await page.getByRole('button', { name: `Sign in as ${people.official}` }).click()
  await page.getByText('Correct this report').click()
  const text = (await sampleText()).replaceAll('FY2017Q4', 'FY2017Q3')
  const workbook = asWorkbook('counts.xlsx', {
    Before: text.replaceAll('FY2017Q3', 'FY2017Q2'),
    Counts: text,
  })
  const file = page.getByLabel('The corrected file')
  await file.setInputFiles(workbook)
  await page.getByRole('button', { name: 'Check and upload this file' }).click()
  await expect(page.getByRole('heading', { name: /^Which sheet of counts\.xlsx/ })).toBeVisible()
  await page.getByLabel('Which sheet has your counts?').selectOption('Counts')
  await file.setInputFiles(workbook)
  await page.getByRole('button', { name: 'Check and upload this file' }).click()
  await expect(page.getByText(/It changes \d+ of \d+ values; here they are\./)).toBeVisible()
  await file.setInputFiles(workbook)
  await page.getByRole('button', { name: 'Upload for FY2017 Q3' }).click()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
})

test('an officer filters the queue and returns a report with a reason', async ({ page }) => {
  await page.goto(`${server.origin}/sign-in`)
  await page.getByRole('button', { name: `Sign in as ${people.officer}` }).click()
  await page.getByLabel('Show').selectOption({ label: 'Waiting for review' })
  await page.getByLabel('Quarter').selectOption({ label: 'FY2017 Q4 (Jul–Sep 2017)' })
  await page.getByRole('button', { name: 'Show these reports' }).click()
  await page.locator('tbody tr a').first().click()
  await page.getByText('Return it to the grantee instead').click()
  await page.getByRole('button', { name: 'Return with this reason' }).click()
  await expect(page.getByRole('link', { name: 'Write what the grantee has to mend.' })).toBeVisible()
  await page.getByLabel('What has to be mended?').fill('Please check the line on housing nights.')
  await page.getByRole('button', { name: 'Return with this reason' }).click()
  await expect(page.getByText('You returned this report')).toBeVisible()
})
