// The pages of those who sign in, for everyone: axe, narrow screens, the keyboard, and a silent console. Public pages:
// see public-pages.spec.ts.
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asWorkbook } from './setting/as-workbook.ts'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { hydrated } from './setting/hydrated.ts'
import { people, signInAs } from './setting/people.ts'
import { dashboardFolder, sample } from './setting/places.ts'
import { ownServer } from './setting/own-server.ts'
import { sampleText, sampleWith } from './setting/sample-with.ts'

const award = '2016-VT-BX-K012'
const report = `/awards/${award}/FY2017Q4`

// The longest file by far: its tests leave each other alone, and are spread over the workers.
test.describe.configure({ mode: 'parallel' })

const server = ownServer()

const workPages: Record<string, readonly string[]> = {
  [people.official]: [
    '/awards',
    `/awards/${award}`,
    report,
    `/awards/${award}/FY2017Q3`,
    `/awards/${award}/FY2017Q3/receipt`,
    `/awards/${award}/FY2017Q3/comments`,
    `${report}/nothing`,
    `${report}/extension`,
    '/inbox',
    '/inbox/preferences',
    '/outbox',
    '/account',
    '/people',
  ],
  [people.officer]: [
    '/review',
    '/review?status=accepted&quarter=FY2017Q3',
    '/review?status=returned&quarter=FY2014Q1',
    '/review/board',
    '/review/board?standing=late&until=FY2017Q2',
    '/review/board/remind',
    '/review/extensions',
    '/inbox',
    `/review/${award}/FY2017Q3`,
    '/dashboard',
    '/dashboard/plan',
  ],
  [people.passThrough]: ['/awards', '/awards/upload'],
  [people.systemAdministrator]: ['/administration', '/administration/audit'],
  [people.steward]: ['/releases/manage'],
}

test('the page to sign in', async ({ page }) => {
  const heard = complaints(page)
  await page.goto(`${server.origin}/sign-in`)
  await expectFit(page, '/sign-in')
  expect(heard).toEqual([])
})

for (const [name, paths] of Object.entries(workPages)) {
  test(`the pages of ${name}`, async ({ page }) => {
    const heard = complaints(page)
    await signInAs(page, server.origin, name)
    for (const path of paths) {
      const answer = await page.goto(server.origin + path)
      expect(answer?.status(), path).toBe(200)
      await expectFit(page, path)
    }
    expect(heard).toEqual([])
  })
}

test('pages that are not there, or not open', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  for (const [path, status] of [
    ['/nowhere', 404],
    ['/awards/2016-VT-BX-K999', 404],
    ['/review', 403],
  ] as const) {
    expect((await page.goto(server.origin + path))?.status(), path).toBe(status)
    await expectFit(page, path)
  }
  // What is answered where even the page for errors fails.
  await page.setContent(await readFile(join(dashboardFolder, 'src/error.html'), 'utf8'))
  await expectFit(page, 'the page of last resort')
})

test('each answer of the upload page, and the certify page', async ({ page }) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.official)
  await page.goto(server.origin + report)
  await hydrated(page)
  for (const name of ['mistakes.csv', 'wrong-quarter.csv', 'clean.csv']) {
    await page.getByLabel('Your file with the counts').setInputFiles(sample(name))
    await expect(page.locator('#check-heading')).toContainText(name)
    await expect(page.locator('#check-heading')).toBeFocused()
    await expectFit(page, name)
  }
  await page.getByRole('button', { name: 'Upload for FY2017 Q4' }).click()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
  await expectFit(page, 'the draft')
  await page.getByRole('link', { name: 'Go on to certify and submit' }).click()
  await page.getByRole('button', { name: 'Certify and submit to your program officer' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectFit(page, 'the certify page with its error summary')
  expect(heard.filter((text) => !text.includes('400'))).toEqual([])
})

test('each state of the page to try a file', async ({ page }) => {
  const heard = complaints(page)
  await page.goto(`${server.origin}/check`)
  await hydrated(page)
  const file = page.getByLabel('A file with quarterly counts')
  const heading = page.locator('#check-heading')
  await page.getByRole('button', { name: 'Paste rows' }).click()
  await expectFit(page, 'the room for pasted rows')
  await page.getByRole('button', { name: 'Paste rows' }).click()

  await file.setInputFiles(sample('mistakes.csv'))
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: 'Mend it here' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expectFit(page, 'findings with the grid open')

  await file.setInputFiles(await sampleWith('odd.csv', 'state,metric', 'xq place,xq what'))
  await expect(page.getByRole('heading', { name: /^We do not know/ })).toBeVisible()
  await expectFit(page, 'columns to explain')

  const text = await sampleText()
  await file.setInputFiles(asWorkbook('counts.xlsx', { One: text, Two: text }))
  await expect(heading).toHaveText('Which sheet of counts.xlsx has your counts?')
  await expectFit(page, 'sheets to choose from')
  expect(heard).toEqual([])
})

test('the upload works by keyboard alone', async ({ page }) => {
  await signInAs(page, server.origin, people.reporter)
  await page.goto(server.origin + report)
  await hydrated(page)
  const input = page.getByLabel(/file with (the|your) counts/)
  const chooser = page.waitForEvent('filechooser')
  await input.press('Enter')
  await (await chooser).setFiles(sample('clean.csv'))
  await expect(page.locator('#check-heading')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Upload for FY2017 Q4' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
  await page.getByRole('link', { name: 'Go on to certify and submit' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'A certifying official has to sign' })).toBeVisible()
})
