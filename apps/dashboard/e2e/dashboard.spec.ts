// The dashboard for an officer: each page fits and is open to everybody, and all of it works by keyboard alone.
import { expect, test, type Page } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs, signOut } from './setting/people.ts'
import { tabTo } from './setting/tab-to.ts'

test.describe.configure({ mode: 'serial' })

const server = ownServer()

test('each page fits both widths, says what it could not read, and leaves the console silent', async ({
  page,
}) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/dashboard/organizations`)
  const profile = await page.getByRole('link', { name: 'Lone Star Harbor' }).getAttribute('href')
  for (const path of [
    '/dashboard?scope=all',
    '/dashboard/trend?by=age_group&time=year',
    '/dashboard/composition',
    '/dashboard/map?state=XX&metric=gone',
    '/dashboard/compare?of=state&pick=TX&pick=CA',
    '/dashboard/pivot?rows=state&columns=special_classification',
    '/dashboard/outliers',
    // Nobody reported there, and part of it is not in yet.
    '/dashboard/trend?state=GU',
    '/dashboard/composition?state=GU',
    '/dashboard/pivot?state=GU',
    '/dashboard/compare?of=organization',
    '/dashboard/trend?state=TX&office=DOJ%2FOVC&by=age_group&span=20',
    '/dashboard/organizations',
    profile ?? '',
    '/dashboard/views',
  ]) {
    expect((await page.goto(server.origin + path))?.status(), path).toBe(200)
    await expectFit(page, path)
  }
  await page.goto(`${server.origin}/dashboard/map?metric=gone`)
  await expect(page.getByText('You see “New clients” instead.')).toBeVisible()
  expect(heard).toEqual([])
})

test('what cannot be shown is refused on a page that is open to everybody, too', async ({ page }) => {
  await signInAs(page, server.origin, people.officer)
  for (const [path, status] of [
    ['/dashboard/making?metric=nothing&quarter=FY2017Q4', 404],
    ['/dashboard/making?metric=new_clients&office=NOBODY&quarter=FY2017Q4', 422],
    ['/dashboard/organizations/00000000-0000-4000-8000-000000000000', 404],
  ] as const) {
    expect((await page.goto(server.origin + path))?.status(), path).toBe(status)
    await expectFit(page, path)
  }
})

/** Waits until a choice applies at once: what announces pages to those who hear them is there from then on. */
const scripted = (page: Page) => page.locator('#svelte-announcer').waitFor({ state: 'attached' })

test('an officer goes from the overview to a profile by keyboard alone, and starts with a view of their own', async ({
  page,
}) => {
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/dashboard`)
  await scripted(page)

  await tabTo(page, 'Map', 'link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map: New clients')
  const office = await tabTo(page, 'Office', 'combobox')
  // Applies at once, and the focus stays.
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/office=/)
  await expect(office).toBeFocused()

  await page.goto(`${server.origin}/dashboard/pivot?rows=state`)
  await scripted(page)
  await tabTo(page, 'Columns', 'combobox')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('columnheader', { name: 'FY2017', exact: false }).first()).toBeVisible()
  await expect(page).toHaveURL(/columns=year/)

  const keep = page.getByText('Keep these filters as a view')
  await keep.focus()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Name of the view', 'textbox')
  await page.keyboard.type('States by year')
  await tabTo(page, 'Start with it when I sign in', 'checkbox')
  await page.keyboard.press('Space')
  await tabTo(page, 'Save this view', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your view is saved.')).toBeVisible()
  await expectFit(page, 'views with one in the list')

  await tabTo(page, 'Organizations', 'link')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Lone Star Harbor', 'link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Lone Star Harbor' })).toBeVisible()

  await signOut(page)
  await signInAs(page, server.origin, people.officer)
  await expect(page).toHaveURL(/\/dashboard\/pivot\?.*rows=state&columns=year/)
})

test('filters work without scripts, and a steward has no single organizations', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signInAs(page, server.origin, people.steward)
  await page.goto(`${server.origin}/dashboard/trend`)
  await page.getByLabel('State', { exact: true }).selectOption('TX')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page).toHaveURL(/state=TX/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trend: New clients, Texas')
  await expect(page.getByRole('link', { name: 'Outliers' })).toHaveCount(0)
  expect((await page.goto(`${server.origin}/dashboard/outliers`))?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.context().close()
})
