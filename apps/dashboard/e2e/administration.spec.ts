// Places and awards, looked after by somebody who sees no report.
import { expect, test } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { people, signInAs } from './setting/people.ts'
import { ownServer } from './setting/own-server.ts'

const server = ownServer()

test('a system administrator registers a place, finds an award and changes it', async ({ page }) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.systemAdministrator)
  await page.goto(`${server.origin}/people`)
  await expectFit(page, '/people of an administrator')
  await page.goto(`${server.origin}/administration`)
  await expectFit(page, '/administration')
  await page.getByText('Register an organization').click()
  await page.getByRole('button', { name: 'Register this organization' }).click()
  await expect(page.getByRole('heading', { name: 'There are 2 things to fix' })).toBeVisible()
  await page.getByLabel('Name', { exact: true }).first().fill('Latte Stone Refuge')
  await page.getByLabel('State or territory').selectOption('GU')
  await page.getByRole('button', { name: 'Register this organization' }).click()
  await expect(page.getByText('The organization is registered.')).toBeVisible()
  await page.getByLabel('Name or UEI').fill('latte')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('row', { name: /Latte Stone Refuge/ })).toContainText('Guam')

  await page.getByRole('link', { name: /^Register one.*Latte Stone Refuge/ }).click()
  await expectFit(page, '/administration/awards/new')
  await page.getByLabel('Award number').fill('2017-VT-BX-K900')
  await page.getByLabel('Program').selectOption({ index: 1 })
  await page.getByLabel('First day').fill('2016-10-01')
  await page.getByLabel('Last day').fill('2018-09-30')
  await page.getByRole('button', { name: 'Register this award' }).click()
  await expect(page.getByRole('heading', { name: 'Award 2017-VT-BX-K900' })).toBeVisible()
  await expectFit(page, '/administration/awards/[number]')
  await page.getByLabel('Last day').fill('2018-12-31')
  await page.getByRole('button', { name: 'Save these terms' }).click()
  await expect(page.getByText('The award is changed')).toBeVisible()
  await expect(page.getByText(/1 report more is expected/)).toBeVisible()
  await page.getByLabel('Pass-through entity').fill('Nobody at all')
  await page.getByRole('button', { name: 'Save these terms' }).click()
  await page.getByRole('link', { name: /^No organization is called so/ }).click()
  await expect(page.getByLabel('Pass-through entity')).toBeFocused()

  await page.goto(`${server.origin}/administration/awards`)
  await expectFit(page, '/administration/awards')
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByText(/^Page 2 of/)).toBeVisible()
  expect(heard).toEqual([])
})
