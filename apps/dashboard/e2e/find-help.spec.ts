// Who needs help: the hotline on every public page, and leaving a page at once, with scripts and without.
import { expect, test, type Page } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { hydrated } from './setting/hydrated.ts'
import { people, signInAs } from './setting/people.ts'
import { dataAddresses, pageAddresses } from './setting/public-addresses.ts'
import { ownServer } from './setting/own-server.ts'

// The pages and the site that one leaves for are both ours: no test leaves this machine.
const server = ownServer({ MUSTER_LEAVE_TO: 'https://weather.example/' })

/** Answers for the other site, and notes each request that leaves ours. */
async function otherSite(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route(/^(?!http:\/\/(localhost|127\.0\.0\.1)).*/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Sunny</h1>' })
  })
  return asked
}

/** The page answers to scripts. */
const scripted = (page: Page) =>
  page.locator('[data-leave="ready"]').waitFor({ state: 'attached', timeout: 15_000 })

const sunny = (page: Page) => expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()

test('every public page names the hotline, sets no cookie and asks no other site for anything', async ({
  page,
  context,
}) => {
  const asked = await otherSite(page)
  for (const path of pageAddresses) {
    const answer = await page.goto(server.origin + path)
    expect(await answer?.headerValue('set-cookie'), path).toBeNull()
    // A figure on a page of others stands alone.
    if (path.startsWith('/embed')) continue
    const band = page.getByRole('region', { name: 'Help for people in need' })
    await expect(band.getByRole('link', { name: 'Call 1-888-373-7888' })).toHaveAttribute(
      'href',
      'tel:+18883737888',
    )
    await expect(band.getByRole('link', { name: 'Text 233733' })).toHaveAttribute('href', 'sms:233733')
    await expect(band.getByRole('link', { name: 'TTY 711' })).toHaveAttribute('href', 'tel:711')
    await expect(band.getByRole('link', { name: 'Chat' })).toHaveAttribute('href', /^https:/)
    await expect(band).toContainText('This demonstration is not the')
    await (path === '/check' ? hydrated : scripted)(page)
  }
  for (const path of dataAddresses) {
    const answer = await page.request.get(server.origin + path)
    expect([answer.status(), answer.headers()['set-cookie']], path).toEqual([200, undefined])
  }
  expect(await context.cookies()).toEqual([])
  expect(asked).toEqual([])
})

test('a page of work has neither the band nor the button', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/awards`)
  await expect(page.getByRole('link', { name: /Leave this page/ })).toHaveCount(0)
})

test('three presses of Shift leave the page, and it is no longer behind the back arrow', async ({ page }) => {
  const heard = complaints(page)
  await otherSite(page)
  await page.goto(`${server.origin}/about`)
  await page.goto(`${server.origin}/find-help`)
  await scripted(page)
  const said = page.getByRole('status').filter({ hasText: 'Shift' })
  await page.keyboard.press('Shift')
  await expect(said).toHaveText('Shift. Press it 2 more times to leave.')
  await page.keyboard.press('Shift')
  await expect(said).toHaveText('Shift. Press it 1 more time to leave.')
  await page.keyboard.press('Shift')
  await sunny(page)
  await page.goBack()
  await expect(page).toHaveURL(`${server.origin}/about`)
  expect(heard).toEqual([])
})

test('the button stays in sight, however far one reads', async ({ page }) => {
  await page.goto(`${server.origin}/find-help`)
  await page.mouse.wheel(0, 3_000)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1_000)
  await expect(page.getByRole('link', { name: /^Leave this page/ })).toBeInViewport()
})

test('the page is empty before the other one has come', async ({ page }) => {
  await otherSite(page)
  await page.goto(`${server.origin}/find-help`)
  await scripted(page)
  // Looked at in the same turn: nothing of the other site is there yet.
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[rel="nofollow noreferrer"]')?.click()
    const heading = document.querySelector('h1')
    return { title: document.title, heading: heading && getComputedStyle(heading).visibility }
  })
  expect(left).toEqual({ title: 'Loading', heading: 'hidden' })
  await sunny(page)
})

test('who types, or tries a file, is not carried off', async ({ page }) => {
  await otherSite(page)
  for (const path of ['/check', '/find-help']) {
    await page.goto(server.origin + path)
    await (path === '/check' ? hydrated : scripted)(page)
    if (path === '/check') for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Shift')
    else
      for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Tab', 'Shift', 'Shift'])
        await page.keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveURL(server.origin + path)
  }
})

test('an organization asks to be listed, its office agrees, and anybody finds it', async ({
  page,
  browser,
}) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/listing`)
  await page.getByText('Ask for a change').click()
  await page.getByLabel('Hours in words').fill('Come to 1200 Main Street')
  const agree = page.getByText('We choose to be listed')
  await agree.click()
  await page.getByRole('button', { name: 'Ask our office' }).click()
  await expect(page.getByRole('alert')).toContainText('This looks like a street address')
  await page.getByLabel('Hours in words').fill('Day and night, on every day of the year')
  await agree.click()
  await page.getByRole('button', { name: 'Ask our office' }).click()
  await expect(page.getByText('Your office was asked')).toBeVisible()
  await expectFit(page, 'the listing')

  const office = await (await browser.newContext()).newPage()
  await signInAs(office, server.origin, people.officer)
  await office.goto(`${server.origin}/review/listings`)
  await expectFit(office, 'the review of listings')
  await office.getByRole('button', { name: /^List it.*Lone Star Harbor/ }).click()
  await expect(office.getByText('The listing is public.')).toBeVisible()

  const anybody = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await anybody.goto(`${server.origin}/find-help`)
  await anybody.getByLabel('State or territory').selectOption('Texas')
  await anybody.getByRole('button', { name: 'Show organizations' }).click()
  await expect(anybody).toHaveURL(/state=TX/)
  await expect(anybody.getByText('Day and night, on every day of the year')).toBeVisible()
  expect(await anybody.context().cookies()).toEqual([])
  await anybody.goto(`${server.origin}/find-help?service=dental&language=quc&state=AK`)
  await expect(anybody.getByRole('heading', { name: 'No organization fits' })).toBeVisible()

  await page.goto(`${server.origin}/listing`)
  await page.getByRole('button', { name: 'Take us out of the directory' }).click()
  await expect(page.getByText('You are no longer in the public directory.')).toBeVisible()
  const file = await page.request.get(`${server.origin}/find-help/directory.json`)
  expect(await file.text()).not.toContain('Lone Star Harbor')
  expect(await file.json()).toMatchObject({ first_page: true, empty: false })
  expect(await (await page.request.get(`${server.origin}/find-help/directory.csv`)).text()).toContain(
    'Synthetic',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the button is a plain link, and says what it does not do', async ({ page }) => {
    await otherSite(page)
    await page.goto(`${server.origin}/find-help`)
    const leave = page.getByRole('link', { name: 'Leave this page' })
    await expect(leave).toHaveAttribute('rel', 'nofollow noreferrer')
    await expect(page.getByText('it does not erase your history')).toBeVisible()
    await page.getByRole('link', { name: 'How to browse more safely' }).click()
    await expect(page.getByRole('heading', { name: 'What it does not do' })).toBeVisible()
    await leave.click()
    await sunny(page)
  })
})
