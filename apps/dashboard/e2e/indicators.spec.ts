// What is counted, and how: a formula is tried on the past before it is saved, and the past keeps the one it was counted by.
import { expect, test, type Page } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'

const server = ownServer()
const note = 'Only what concerns the work of the hotline is to be counted.'

const actual = (page: Page) =>
  page
    .getByRole('definition')
    .filter({ hasText: /signals$/ })
    .first()
    .innerText()

test('a steward tries a formula, is refused what means nothing, saves it, and past figures stay', async ({
  page,
}) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.steward)
  await page.getByRole('link', { name: 'Indicators' }).click()
  await expectFit(page, '/dashboard/indicators')
  await page.getByRole('link', { name: 'Signals that reached the hotline' }).click()
  await expect(page.getByRole('heading', { name: 'The figure of FY2017' })).toBeVisible()
  const before = await actual(page)
  await expectFit(page, '/dashboard/indicators/[code]')

  await page.getByRole('link', { name: 'Propose another formula' }).click()
  await page.getByRole('button', { name: /^Add another part/ }).click()
  await page.getByLabel('What is counted').nth(1).selectOption('New clients')
  await expect(
    page.getByText('A sum cannot mix units: signals, clients.', { exact: false }).last(),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Save version/ })).toHaveCount(0)
  await expectFit(page, '/dashboard/indicators/[code]/formula, refused')

  await page.getByRole('button', { name: /^Remove this part.*part 2$/ }).click()
  await expect(page.getByLabel('What is counted')).toHaveCount(1)
  await expect(page.getByRole('button', { name: /^Add another part/ })).toBeFocused()
  await page.getByLabel('What is counted').selectOption('Substantive signals')
  await expect(page.getByRole('row', { name: /^FY2016 \d/ })).toContainText('24,500')
  await expectFit(page, '/dashboard/indicators/[code]/formula, with its result')
  await page.getByLabel('Why it changes').fill(note)
  await page.getByRole('button', { name: 'Save version 2' }).click()
  await expect(page.getByText('Quarters that are over keep theirs.')).toBeVisible()
  expect(await actual(page)).toBe(before)
  await expect(page.getByRole('row', { name: /^2 FY2018 Q1/ })).toContainText(people.steward)
  expect(heard).toEqual([])
})

test('a steward tries a new indicator on the past, is told of a code that is taken, and adds it to the plan', async ({
  page,
}) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.steward)
  await page.goto(`${server.origin}/dashboard/indicators`)
  await page.getByRole('link', { name: 'Add an indicator' }).click()
  await page.getByLabel('What is counted').selectOption('Clients who left')
  await page.getByLabel('Unit of the figure').fill('clients')
  await page.getByRole('button', { name: 'Show the result' }).click()
  await expect(page.getByRole('row', { name: /^FY2016 \d/ })).toBeVisible()
  await page.getByLabel('Title').fill('Clients who left services')
  await page.getByLabel('Code').fill('hotline_signals')
  await page.getByLabel('Objective', { exact: true }).selectOption('8')
  await page.getByLabel('Why it tells how far').fill('Those who leave were served to the end.')
  await page.getByLabel('Fiscal year of the baseline').fill('2016')
  await page.getByLabel('Baseline', { exact: true }).fill('100')
  await page.getByLabel('Fiscal year of the first target').fill('2017')
  await page.getByLabel('Target', { exact: true }).fill('1,000')
  await page.getByRole('button', { name: 'Add this indicator' }).click()
  await expect(page.getByRole('link', { name: /^Say in a sentence or two where/ })).toBeVisible()
  await expectFit(page, '/dashboard/indicators/new, with what is missing')
  await page.getByLabel('Where baseline and target come from').fill(note)
  await page.getByRole('button', { name: 'Add this indicator' }).click()
  await expect(page.getByText('Another indicator has the code “hotline_signals”.')).toBeVisible()
  await page.getByLabel('Code').fill('clients_who_left')
  await page.getByRole('button', { name: 'Add this indicator' }).click()
  await expect(page.getByText('The indicator is added.')).toBeVisible()
  await page.goto(`${server.origin}/dashboard/plan/8?fiscalYear=2017`)
  await expect(page.getByRole('row', { name: /^Clients who left services/ })).toContainText('1,000')
  expect(heard).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a part, its breakdown and its categories are chosen step by step, and a target is revised', async ({
    page,
  }) => {
    await signInAs(page, server.origin, people.steward)
    await page.goto(`${server.origin}/dashboard/indicators/health_professionals_trained/formula`)
    await page.locator('label', { hasText: 'Education' }).click()
    await page.getByRole('button', { name: 'Show the result' }).click()
    await expect(page.getByRole('heading', { name: 'Save it as version 2' })).toBeVisible()
    await page.getByLabel('Why it changes').fill(note)
    await page.getByRole('button', { name: 'Save version 2' }).click()
    await expect(page.getByText('Quarters that are over keep theirs.')).toBeVisible()

    await page.getByText('Set or revise a target').click()
    await page.getByLabel('Value').first().fill('11,000')
    await page.getByRole('button', { name: 'Save this target' }).click()
    await expect(page.getByRole('link', { name: 'Say in a sentence or two why it changes.' })).toBeVisible()
    await page.getByLabel('Why').first().fill('Schools are counted from now on.')
    await page.getByRole('button', { name: 'Save this target' }).click()
    await expect(page.getByText('The target is saved.')).toBeVisible()
    await expect(page.getByRole('row', { name: /^FY2017 11,000/ })).toContainText('Counts')
  })
})
