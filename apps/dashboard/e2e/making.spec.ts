// A figure followed down to the row of the file that it came from, and every line of an office taken away as a file.
import { openTable } from '@muster/intake'
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'
import { tabTo } from './setting/tab-to.ts'
import { tabToElement } from './setting/tab-to-element.ts'

test.describe.configure({ mode: 'serial' })

const server = ownServer()

test('an officer walks from signing in down to the row of a file and back, by keyboard alone', async ({
  page,
}) => {
  const heard = complaints(page)
  await page.goto(`${server.origin}/sign-in`)
  await tabTo(page, new RegExp(`^Sign in as ${people.officer}`), 'button')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Dashboard', 'link')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1 })
  await tabTo(page, 'Trend', 'link')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText(/^Trend: New clients/)

  const table = page.locator('details', { hasText: 'Show the figures as a table' }).first()
  await tabToElement(page, table.locator('summary'))
  await page.keyboard.press('Enter')
  const value = table.getByRole('link').first()
  const said = (await value.textContent()) ?? ''
  await tabToElement(page, value)
  await page.keyboard.press('Enter')
  await expect(heading).toContainText(`: ${said.trim()}`)
  await expect(page.getByText('This is the first time that you follow this figure down.')).toBeVisible()
  await expectFit(page, 'the making of a figure')

  const lines = page.getByRole('table', { name: 'Lines of official reports' })
  const line = lines.getByRole('row').nth(1).getByRole('link').last()
  const number = (await line.textContent()) ?? ''
  await tabToElement(page, line)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^Row [\d,]+ of the file$/ })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'the value' })).toContainText(number.trim())
  await expectFit(page, 'the row of a file')

  await page.goBack()
  await expect(page.getByText('Nothing has moved since.')).toBeVisible()
  await page.goBack()
  await expect(heading).toHaveText(/^Trend: New clients/)
  expect(heard).toEqual([])
})

test('an office within a state is followed down as the figure that it is', async ({ page }) => {
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/dashboard/trend?state=TX&office=DOJ%2FOVC`)
  await page.getByText('Show the figures as a table').first().click()
  await page.locator('details table').first().getByRole('link').first().click()
  await expect(page.getByText(/^Office for Victims of Crime, Texas, /)).toBeVisible()
})

test('every line of an office comes as CSV and as a workbook, as many as were announced', async ({
  page,
}) => {
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/dashboard/export`)
  await expectFit(page, 'taking away every line')
  const announced = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  const many = Number(/([\d,]+) lines/.exec(announced)?.[1]?.replaceAll(',', ''))
  expect(many).toBeGreaterThan(0)

  const take = async (label: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: label }).click(),
    ])
    return readFile(await download.path())
  }
  const csv = (await take('Download as CSV')).toString('utf8').trimEnd()
  expect(csv.split('\r\n')).toHaveLength(many + 1)
  const workbook = new Blob([new Uint8Array(await take('Download as Excel workbook'))])
  expect((await openTable(workbook.stream(), {})).rowCount).toBe(many)
})
