import { expect, type Browser, type Page } from '@playwright/test'
import { expectFit } from './expect-fit.ts'

interface Newcomer {
  name: string
  email: string
  password: string
}

/** Invites somebody on the page of people, as whoever is signed in; `role` is how its option begins. */
export async function invite(page: Page, origin: string, email: string, role: RegExp): Promise<void> {
  await page.goto(`${origin}/people`)
  await page.getByLabel('E-mail address').fill(email)
  const label = await page.getByRole('option', { name: role }).first().innerText()
  await page.getByLabel('What they will do, and where').selectOption({ label: label.trim() })
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('The invitation is on its way')).toBeVisible()
}

/**
 * The link of the newest invitation in the mail of the demonstration, of as many as were sent. It comes by a job, some
 * seconds later.
 */
export async function invitationFor(page: Page, origin: string, email: string, sent = 1): Promise<string> {
  const link = page.locator('a[href*="/invitation/"]')
  await expect(async () => {
    await page.goto(`${origin}/outbox?to=${encodeURIComponent(email)}`)
    await expect(link).toHaveCount(sent, { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  return origin + new URL((await link.first().getAttribute('href')) ?? '').pathname
}

/** Takes up an invitation as somebody new, and signs in for the first time. */
export async function join(
  browser: Browser,
  link: string,
  { name, email, password }: Newcomer,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await expectFit(page, 'the invitation')
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Choose a password').fill(password)
  await page.getByLabel('The same password again').fill(password)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Muster' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signInWith(page, { email, password })
  return page
}

/** Signs in on the page for it. */
export async function signInWith(
  page: Page,
  { email, password }: Pick<Newcomer, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
