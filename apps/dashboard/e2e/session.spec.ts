// A session that ends keeps the counts safe, and loses no work.
import { expect, test } from '@playwright/test'
import { expectFit } from './setting/expect-fit.ts'
import { people, signInAs, signOut } from './setting/people.ts'
import { ownServer } from './setting/own-server.ts'

const server = ownServer()

const review = '/review/2016-VT-BX-K012/FY2017Q3'

test('a session warns before it ends, lives on when asked, and loses no work when it ends', async ({
  page,
}) => {
  await page.clock.install()
  await signInAs(page, server.origin, people.officer)
  await page.goto(server.origin + review)
  await page.getByText('Reopen this report').click()
  const reason = page.getByLabel('Why do you reopen it?')
  await reason.fill('One site was counted twice, and')
  await page.clock.fastForward('12:35')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('You will be signed out in 2 minutes')
  await expect(dialog.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  await expectFit(page, 'the warning')
  await dialog.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(dialog).toBeHidden()
  await page.clock.fastForward('12:00')
  await expect(dialog).toBeHidden()

  // The session ends on the server as well.
  await page.context().clearCookies()
  await page.clock.fastForward('04:00')
  await expect(dialog).toContainText('You were signed out to keep the counts safe')
  await expectFit(page, 'the end of a session')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('link', { name: 'Sign in and come back to this page' }).click()
  await expect(page).toHaveURL(`${server.origin}/sign-in?next=${encodeURIComponent(review)}`)
  await page.getByRole('button', { name: `Sign in as ${people.officer}` }).click()
  await expect(page).toHaveURL(server.origin + review)
  await expect(reason).toHaveValue('One site was counted twice, and')
  await expect(reason).toBeVisible()
  await expect(page.getByText('We kept what you had typed on this page')).toBeVisible()
  await signOut(page)
  expect(await page.evaluate(() => sessionStorage.getItem('muster.kept'))).toBeNull()
})

test('two tabs agree that a session lives on, and that it was left', async ({ page }) => {
  await page.clock.install()
  await signInAs(page, server.origin, people.official)
  const other = await page.context().newPage()
  await other.goto(`${server.origin}/about`)
  // What the page still asked of the server keeps the session alive: then its time begins anew, once.
  await expect(async () => {
    await page.clock.fastForward('13:00')
    await expect(page.getByRole('alertdialog')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await other.goto(`${server.origin}/data`)
  // The other tab's clock is not set forward, so that what it says of this one's is the old end: only leaving is told.
  await signOut(other)
  await expect(page.getByRole('alertdialog')).toContainText('You were signed out to keep the counts safe')
})
