// Signing in, and signing, with an agency's own service: a real provider, over a real server, in a browser.
import { expect, test, type Page } from '@playwright/test'
import { acrOne, acrTwo, signedBy } from '../../../packages/api/src/testing/agency-provider.ts'
import { serverWithAgency } from './setting/agency-server.ts'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'

const server = serverWithAgency()

// She never sent this report, and has nothing to sign in with but the agency.
const late = '/awards/2014-VT-BX-K013/FY2017Q1'
const director = { subject: 'director', email: 'maren.merriweather@example.org', acr: acrOne }
const officer = { subject: 'officer', email: 'ruth.okafor@example.gov', acr: acrOne }
const reason = 'Our records of that quarter were under water until last week.'

const signInWithAgency = (page: Page) =>
  page.getByRole('button', { name: 'Sign in with Agency agency' }).click()

test('who signs in with an agency lands where they wanted to go, and confirms there before they sign', async ({
  page,
}) => {
  const heard = complaints(page)
  const { agency, origin } = server
  agency.person = director
  // They were signed in at the agency for a while: that says who they are, and not that it is they who sit here.
  agency.tamper = (claims, key) =>
    signedBy(key, { ...claims, auth_time: Math.floor(Date.now() / 1000) - 600 })
  await page.goto(`${origin}${late}/nothing`)
  await signInWithAgency(page)
  await expect(page).toHaveURL(`${origin}${late}/nothing`)
  await page.getByRole('button', { name: 'Say that there is nothing to report' }).click()

  await expect(page).toHaveURL(`${origin}${late}/certify`)
  const submit = page.getByRole('button', { name: /^Certify and submit/ })
  const confirm = page.getByRole('button', { name: 'Confirm with Agency agency' })
  const tick = page.getByLabel('I, Maren Merriweather, have read this statement and sign it.')
  await expect(submit).toBeHidden()
  await expectFit(page, 'certifying with an agency')
  await page.getByText('have read this statement and sign it').click()
  await page.getByLabel('Why is this report late?').fill(reason)

  await confirm.click()
  await expect(page.getByText('Agency agency did not ask you again who you are')).toBeVisible()
  await page.getByRole('link', { name: 'Go back to the page that you came from' }).click()
  await expect(submit).toBeHidden()

  // Asked again by the agency, they come back to what they had entered.
  agency.tamper = undefined
  const before = agency.signIns()
  await confirm.click()
  await expect(page.getByText('You confirmed that it is you')).toBeVisible()
  expect(agency.signIns()).toBe(before + 1)
  await expect(tick).toBeChecked()
  await expect(page.getByLabel('Why is this report late?')).toHaveValue(reason)
  await submit.click()
  await expect(page).toHaveURL(`${origin}${late}/receipt`)
  expect(await page.context().cookies(`${origin}${late}/certify`)).not.toContainEqual(
    expect.objectContaining({ name: 'muster.late-reason' }),
  )
  expect(heard).toEqual([])
})

test('one factor does not open an office; with the second step they land where they wanted to go', async ({
  page,
}) => {
  const { agency, origin } = server
  agency.person = officer
  await page.goto(`${origin}/review/board`)
  await signInWithAgency(page)
  await expect(page.getByText('Your role asks for a second step when you sign in.')).toBeVisible()
  agency.person = { ...officer, acr: acrTwo }
  await page.context().clearCookies({ domain: '127.0.0.1' })
  await page.getByRole('button', { name: 'Sign in with Agency agency and the second step' }).click()
  await expect(page).toHaveURL(`${origin}/review/board`)
})

test('a way back that nobody began is refused with a page that leads on', async ({ page }) => {
  const { origin } = server
  const answer = await page.goto(
    `${origin}/sign-in/federated/agency/callback?code=guessed&state=${'A'.repeat(32)}`,
  )
  expect(answer?.headers()['set-cookie'] ?? '').not.toMatch(/session_token=[^;]/)
  await expect(page.getByRole('heading', { name: 'You are not signed in' })).toBeVisible()
  await expect(page.getByText('We do not know this sign-in any more')).toBeVisible()
  await expectFit(page, 'a way back that nobody began')
  await page.getByRole('link', { name: 'Sign in another way' }).click()
  await expect(page).toHaveURL(`${origin}/sign-in`)
})
