// The draft as a form: saved as it is typed, by two people in two tabs, by keyboard, on a phone, and without a script.
import { expect, test, type Browser, type Page } from '@playwright/test'
import { axeViolations } from './setting/axe-violations.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'

const award = '2016-VT-BX-K012'
const report = `/awards/${award}/FY2017Q4`

test.describe.configure({ mode: 'serial' })

const server = ownServer()

/** Waits until the page answers to scripts. */
const hydrated = (page: Page) => page.getByText('Everything you type is saved as you go.').waitFor()

async function openForm(page: Page, name: string) {
  await signInAs(page, server.origin, name)
  await page.goto(`${server.origin}${report}/form`)
  await hydrated(page)
}

async function another(browser: Browser, name: string, options: { javaScriptEnabled?: boolean } = {}) {
  const page = await (await browser.newContext(options)).newPage()
  await signInAs(page, server.origin, name)
  await page.goto(`${server.origin}${report}/form`)
  return page
}

const total = (page: Page) => page.getByRole('textbox', { name: 'New clients', exact: true })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible()

test('a line is saved as it is typed, and is there when the page comes back', async ({ page }) => {
  await openForm(page, people.reporter)
  await total(page).fill('1,234')
  await saved(page)
  await page.reload()
  await hydrated(page)
  await expect(total(page)).toHaveValue('1,234')
  await page.goto(`${server.origin}${report}`)
  await expect(page.getByText('None: typed into the form')).toBeVisible()
})

test('totals are checked while somebody types', async ({ page }) => {
  await openForm(page, people.reporter)
  await total(page).fill('12')
  const gender = (category: string) =>
    page.getByRole('textbox', { name: `New clients by gender: ${category}`, exact: true })
  await gender('Female').fill('13')
  await expect(page.getByText('By gender: already 13, more than the total of 12.')).toBeVisible()
  await gender('Female').fill('8')
  for (const category of ['Male', 'Transgender or another gender', 'Not reported', 'Not tracked'])
    await gender(category).fill('1')
  await expect(page.getByText('By gender: 12 of 12')).toHaveCount(0)
  await gender('Male').fill('2')
  await expect(page.getByText('By gender: 13 of 12, 1 too many.')).toBeVisible()
  await gender('Male').fill('1')
  await expect(page.getByText('too many')).toHaveCount(0)
  await saved(page)
})

test('a column of numbers takes the keyboard alone', async ({ page }) => {
  await openForm(page, people.reporter)
  await total(page).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('14')
  await page.keyboard.press('Enter')
  await page.keyboard.type('NR')
  const choice = page.locator('#section-new_clients select').nth(1)
  await expect(choice).toHaveValue('not_reported')
  await page.keyboard.press('ArrowUp')
  await expect(total(page)).toBeFocused()
  await saved(page)
  await choice.selectOption('')
  await total(page).fill('12')
  await saved(page)
})

test('what cannot be read is said, and not saved', async ({ page }) => {
  await openForm(page, people.reporter)
  await total(page).fill('a dozen')
  await total(page).blur()
  await expect(total(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Write a whole number, like 12 or 1,234.')).toBeVisible()
  await total(page).fill('12')
  await expect(page.getByText('Write a whole number')).toHaveCount(0)
})

test('two people never write over each other: the second sees what changed, and chooses', async ({
  page,
  browser,
}) => {
  await openForm(page, people.reporter)
  const marcus = await another(browser, people.official)
  await hydrated(marcus)
  await total(page).fill('20')
  await saved(page)

  await total(marcus).fill('30')
  const choice = marcus.getByRole('region', { name: '1 line was changed by somebody else' })
  await expect(choice).toBeFocused()
  await expect(choice).toContainText('Dana Whitfield')
  await expect(choice).toContainText('20')
  await page.reload()
  await hydrated(page)
  await expect(total(page)).toHaveValue('20')
  expect(await axeViolations(marcus, undefined, '[aria-labelledby=conflicts-title]')).toEqual([])

  await choice.getByRole('button', { name: 'Take theirs' }).click()
  await expect(choice).toHaveCount(0)
  await expect(total(marcus)).toBeFocused()
  await expect(total(marcus)).toHaveValue('20')

  await total(page).fill('21')
  await saved(page)
  await total(marcus).fill('31')
  await marcus.getByRole('button', { name: 'Keep mine' }).click()
  await saved(marcus)
  await page.reload()
  await hydrated(page)
  await expect(total(page)).toHaveValue('31')
  await marcus.context().close()
})

test('what did not get through waits, and is sent again', async ({ page }) => {
  await openForm(page, people.reporter)
  await page.route('**/form/lines', (route) => route.abort())
  await total(page).fill('33')
  await expect(page.getByText('Not saved: We could not reach Muster.')).toBeVisible()
  await page.unroute('**/form/lines')
  await page.getByRole('button', { name: 'Try again' }).click()
  await saved(page)
  await page.reload()
  await hydrated(page)
  await expect(total(page)).toHaveValue('33')
})

test('whose session has ended is told so, loses nothing, and writes over nobody on coming back', async ({
  page,
  browser,
}) => {
  await openForm(page, people.reporter)
  await page.context().clearCookies()
  await total(page).fill('34')
  await expect(page.getByText('You are no longer signed in.')).toBeVisible()
  await expect(total(page)).toHaveValue('34')
  const marcus = await another(browser, people.official)
  await hydrated(marcus)
  await total(marcus).fill('36')
  await saved(marcus)
  await page.getByRole('status').getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: `Sign in as ${people.reporter}` }).click()
  await expect(total(page)).toHaveValue('34')
  const choice = page.getByRole('region', { name: '1 line was changed by somebody else' })
  await expect(choice).toContainText('36')
  await choice.getByRole('button', { name: 'Take theirs' }).click()
  await expect(total(page)).toHaveValue('36')
  await marcus.context().close()
})

test('without a script a section is saved by its button, and a conflict is shown on the answer', async ({
  page,
  browser,
}) => {
  const plain = await another(browser, people.official, { javaScriptEnabled: false })
  await total(plain).fill('40')
  await plain.getByRole('button', { name: 'Save New clients', exact: true }).click()
  await expect(plain.getByRole('status')).toContainText('Saved.')
  await expect(total(plain)).toHaveValue('40')

  await openForm(page, people.reporter)
  await total(page).fill('41')
  await saved(page)
  await total(plain).fill('42')
  await plain.getByRole('button', { name: 'Save New clients', exact: true }).click()
  const told = plain.getByRole('region', { name: '1 line was changed by somebody else' })
  await expect(told).toContainText('Dana Whitfield')
  await expect(told).toContainText('41')
  await expect(total(plain)).toHaveValue('42')
  await plain.getByRole('button', { name: 'Save New clients', exact: true }).click()
  await expect(told).toHaveCount(0)
  await expect(total(plain)).toHaveValue('42')
  await total(plain).fill('some')
  await plain.getByRole('button', { name: 'Save New clients', exact: true }).click()
  await expect(plain.getByRole('alert')).toContainText('1 line could not be read')
  await expect(total(plain)).toHaveValue('some')
  await plain.context().close()
})

test('is accessible, and in its frame at every width', async ({ page }) => {
  await openForm(page, people.reporter)
  await expectFit(page, 'the form')
})

test('a draft is given up only after it was asked once more', async ({ page }) => {
  await openForm(page, people.reporter)
  await page.getByRole('link', { name: 'Give up this draft' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give up this draft?')
  await page.getByRole('button', { name: 'Give up the draft' }).click()
  await page.waitForURL((url) => url.pathname === report)
  await page.goto(`${server.origin}${report}/form`)
  await expect(total(page)).toHaveValue('')
})
