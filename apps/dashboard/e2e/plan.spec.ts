// The plan, alive: an agency says how far an action has come, and the objective, the chart and the report say it too.
import { expect, test } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'

test.describe.configure({ mode: 'serial' })

const server = ownServer()
const entry = '/dashboard/plan/entries/action/3.2/FY2017'
const comment = 'All totals of the year are out, with a note on what they leave out.'

test('a branch of the tree that was opened before the scripts came stays open, and is read when they come', async ({
  page,
}) => {
  await signInAs(page, server.origin, people.officeAdministrator)
  const { promise: wanted, resolve } = Promise.withResolvers<string>()
  await page.route('**/*.js', async (route) => {
    await wanted
    await route.continue()
  })
  await page.goto(`${server.origin}/dashboard/plan?fiscalYear=2017`)
  await page.locator('summary', { hasText: '3. Establish baseline knowledge' }).click()
  const program = page.locator('summary', { hasText: 'Comprehensive Services' }).and(page.locator(':visible'))
  await program.click()
  await expect(
    page.getByRole('link', { name: 'Show its awards by number' }).filter({ visible: true }),
  ).toHaveCount(1)
  resolve('now')
  await expect(page.getByRole('link', { name: '2016-VT-BX-K012' }).first()).toBeVisible()
})

test('an office administrator enters a status by keyboard, and a second person does not write over it', async ({
  page,
  browser,
}) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.officeAdministrator)
  await page.goto(`${server.origin}/dashboard/plan?fiscalYear=2017`)
  const objective = page.locator('summary', { hasText: '3. Establish baseline knowledge' })
  await objective.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /^3\.2 Publish totals/ })).toBeVisible()
  const program = page.locator('summary', { hasText: 'Comprehensive Services' }).and(page.locator(':visible'))
  await program.press('Enter')
  await expect(page.getByRole('link', { name: '2016-VT-BX-K012' }).first()).toBeVisible()
  await expect(program).toBeFocused()
  await page.getByText('The same as a table').press('Enter')
  await expect(page.getByRole('row', { name: /Award 2016-VT-BX-K012/ })).toBeVisible()
  await expectFit(page, 'the overview with its tree and table open')

  // Somebody else looks at the same form meanwhile, in a browser without scripts.
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const other = await plain.newPage()
  await signInAs(other, server.origin, people.officeAdministrator)
  await other.goto(server.origin + entry)

  await page.getByRole('link', { name: 'Action 3.2 in FY2017' }).press('Enter')
  await page.getByLabel('Done').press('Space')
  await page.getByLabel('Comment').fill('Ask Maria Delgado, 512-555-0143.')
  await page.getByRole('button', { name: 'Enter this status' }).press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).not.toContainText('Delgado')
  await expectFit(page, 'the form of a status with what is wrong in it')
  await page.getByLabel('Comment').fill(comment)
  await page.getByRole('button', { name: 'Enter this status' }).press('Enter')
  await expect(page.getByText('The status of action 3.2 for FY2017 is entered.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^3\.2/ })).toContainText(comment)
  const awards = page.getByRole('region', { name: /^Awards of your office that feed objective 3/ })
  await expect(awards.getByRole('link', { name: 'Lone Star Harbor' })).toBeVisible()
  await expectFit(page, 'the page of the objective')

  await other.getByLabel('Under way').press('Space')
  await other.getByRole('button', { name: 'Enter this status' }).click()
  await expect(other.getByText('Somebody else entered this while you did')).toBeVisible()
  await expect(other.getByLabel('Under way')).toBeChecked()
  await other.getByRole('button', { name: 'Enter this status' }).click()
  await expect(other.getByText('The status of action 3.2 for FY2017 is entered.')).toBeVisible()
  await plain.close()

  await page.goto(server.origin + entry)
  const said = page.getByRole('region', { name: 'What was said' }).getByRole('listitem')
  await expect(said).toHaveCount(2)
  await expect(said.first()).toContainText('Under way')
  await expect(said.last()).toContainText(comment)
  expect(heard).toEqual([])
})

test('the status report tells it, on a page for each objective, and as data', async ({ page }) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.steward)
  await page.goto(`${server.origin}/dashboard/plan/status/2017`)
  const action = page.getByRole('row', { name: /^3\.2/ })
  await expect(action).toContainText('Under way')
  await expect(page.getByText('Every figure, status, comment and narrative')).toBeVisible()
  await expectFit(page, 'the status report')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\n/g), 'contents, themes and eight objectives').toHaveLength(10)

  const data = await page.request.get(`${server.origin}/dashboard/plan/status/2017/json`)
  const { synthetic, fields, rows } = await data.json()
  expect(synthetic).toBe(true)
  for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(fields))
  expect(rows).toContainEqual(expect.objectContaining({ id: '3.2', year: 'FY2017', status: 'under_way' }))
  const csv = await page.request.get(`${server.origin}/dashboard/plan/status/2017/csv`)
  expect((await csv.text()).split('\r\n')).toHaveLength(rows.length + 2)

  for (const path of [
    '/dashboard/plan/themes',
    '/dashboard/plan/narratives/objective/4/FY2017',
    '/dashboard/plan/recommendations?state=accepted',
    '/dashboard/plan/recommendations/new',
    '/plan/crosswalk',
  ]) {
    await page.goto(server.origin + path)
    await expectFit(page, path)
  }
  expect(heard).toEqual([])
})
