// From an invitation to an account that only its person can open.
import { expect, test, type Page } from '@playwright/test'
import { TOTP, URI } from 'otpauth'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { invitationFor, invite, join, signInWith } from './setting/invitations.ts'
import { people, signInAs, signOut } from './setting/people.ts'
import { ownServer } from './setting/own-server.ts'

test.describe.configure({ mode: 'serial' })

const server = ownServer()
const password = 'violet lantern drifts north'
const reporter = { name: 'Nora Vance', email: 'nora.vance@example.org' }
const officer = { name: 'Owen Hale', email: 'owen.hale@example.gov' }

const signInByPassword = (page: Page, email: string) => signInWith(page, { email, password })

let nora: Page
let totp: TOTP
let backupCodes: string[] = []
let invitationLink = ''

test('a certifying official invites a reporter, who makes an account', async ({ page, browser }) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.official)
  await invite(page, server.origin, reporter.email, /^reporter, Lone Star Harbor/)
  await expect(page.getByRole('row', { name: /nora\.vance@example\.org/ })).toContainText('Waiting')
  await expectFit(page, '/people')
  invitationLink = await invitationFor(page, server.origin, reporter.email)
  nora = await join(browser, invitationLink, { ...reporter, password })
  await expect(nora).toHaveURL(`${server.origin}/awards`)
  await page.goto(`${server.origin}/people`)
  await expect(page.getByRole('row', { name: /Nora Vance/ })).toContainText('reporter of Lone Star Harbor')
  await expect(page.getByRole('row', { name: /nora\.vance@example\.org.*Accepted/ })).toBeVisible()
  expect(heard).toEqual([])
})

test('the link opens nothing a second time, nor when it is broken, and says what to do', async ({ page }) => {
  await page.goto(invitationLink)
  await expect(page.getByText('This invitation was accepted already. Sign in.')).toBeVisible()
  await page.goto(`${invitationLink.slice(0, -3)}abc`)
  await expect(page.getByText('The link is not whole.')).toBeVisible()
})

test('an authenticator app is set up, and its backup codes are shown once', async () => {
  const heard = complaints(nora)
  await nora.goto(`${server.origin}/account`)
  await expectFit(nora, '/account')
  await nora.getByRole('link', { name: 'Set up an authenticator app' }).click()
  await nora.getByLabel('Your password').fill(password)
  await nora.getByRole('button', { name: 'Begin' }).click()
  await expect(nora.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible()
  await expectFit(nora, 'setting up an authenticator')
  const uri = await nora.locator('input[name=uri]').inputValue()
  const parsed = URI.parse(uri)
  if (!(parsed instanceof TOTP)) throw new Error('That is no authenticator.')
  totp = parsed
  await expect(nora.getByText(totp.secret.base32.slice(0, 4)).first()).toBeVisible()
  await nora.getByLabel('Code', { exact: true }).fill('000000')
  await nora.getByRole('button', { name: 'Finish setting up' }).click()
  await expect(nora.getByText('That code is not right.')).toBeVisible()
  await nora.getByLabel('Code', { exact: true }).fill(totp.generate())
  await nora.getByRole('button', { name: 'Finish setting up' }).click()
  await expect(nora.getByText('Your authenticator app is set up')).toBeVisible()
  backupCodes = await nora.locator('section code').allInnerTexts()
  expect(backupCodes).toHaveLength(10)
  await expectFit(nora, 'the backup codes')
  await nora.goto(`${server.origin}/account/authenticator`)
  await expect(nora.getByText(backupCodes[0] ?? '')).toHaveCount(0)
  expect(heard).toEqual([])
})

test('from then on the password alone opens nothing, and the way back is kept through each step', async () => {
  await signOut(nora)
  await nora.goto(`${server.origin}/account/passkeys`)
  await expect(nora).toHaveURL(`${server.origin}/sign-in?next=%2Faccount%2Fpasskeys`)
  await expectFit(nora, '/sign-in')
  await signInByPassword(nora, reporter.email)
  await expect(nora).toHaveURL(`${server.origin}/sign-in/second-factor?next=%2Faccount%2Fpasskeys`)
  await expectFit(nora, '/sign-in/second-factor')
  await nora.getByLabel('Code of your authenticator app').fill('123 456')
  await nora.getByRole('button', { name: 'Finish signing in' }).click()
  await expect(nora.getByRole('alert')).toContainText('not right')
  // A code works once: the one that finished setting up is spent, so the app's next one is used.
  const next = totp.generate({ timestamp: Date.now() + 30_000 })
  await nora.getByLabel('Code of your authenticator app').fill(`${next.slice(0, 3)} ${next.slice(3)}`)
  await nora.getByRole('button', { name: 'Finish signing in' }).click()
  await expect(nora).toHaveURL(`${server.origin}/account/passkeys`)
})

test('a passkey is added, signs in, and is removed', async () => {
  const devtools = await nora.context().newCDPSession(nora)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await expectFit(nora, '/account/passkeys')
  await nora.getByLabel('A name for it').fill('Work laptop')
  await nora.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(nora.getByText('The passkey is added')).toBeVisible()
  await expect(nora.getByRole('listitem').filter({ hasText: 'Work laptop' })).toBeVisible()

  await signOut(nora)
  await nora.goto(`${server.origin}/sign-in?next=/account`)
  await nora.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(nora).toHaveURL(`${server.origin}/account`)
  await expect(nora.getByText(/with a passkey/)).toBeVisible()

  await nora.goto(`${server.origin}/account/passkeys`)
  await nora.getByRole('button', { name: 'Remove the passkey Work laptop' }).click()
  await expect(nora.getByText('The passkey is removed')).toBeVisible()
})

test('a backup code stands in for the app, once', async () => {
  await signOut(nora)
  for (const outcome of [`${server.origin}/awards`, undefined]) {
    await nora.goto(`${server.origin}/sign-in`)
    await signInByPassword(nora, reporter.email)
    await nora.getByText('You do not have your app at hand').click()
    await nora.getByLabel('Backup code').fill(backupCodes[0] ?? '')
    await nora.getByRole('button', { name: 'Use this backup code' }).click()
    if (outcome === undefined) await expect(nora.getByRole('alert')).toBeVisible()
    else {
      await expect(nora).toHaveURL(outcome)
      await signOut(nora)
    }
  }
})

test('an officer with a password alone learns why the work pages wait, and an app opens them', async ({
  page,
  browser,
}) => {
  await signInAs(page, server.origin, people.officeAdministrator)
  await invite(page, server.origin, officer.email, /^program officer, /)
  const link = await invitationFor(page, server.origin, officer.email)
  const owen = await join(browser, link, { ...officer, password })
  await expect(owen).toHaveURL(`${server.origin}/account/authenticator`)
  await expect(owen.getByRole('heading', { name: /^Your work as program officer of/ })).toBeVisible()
  await expectFit(owen, 'withheld roles')
  const answer = await owen.goto(`${server.origin}/review`)
  expect(answer?.status()).toBe(403)
  await expect(owen.getByRole('heading', { level: 1 })).toHaveText('This page waits for a second proof')
  await expect(owen.getByRole('region', { name: 'Your work pages are waiting' })).toBeVisible()
  await expectFit(owen, 'a page that waits')
  await owen.getByRole('link', { name: 'Add an authenticator app or a passkey' }).click()
  await owen.getByLabel('Your password').fill(password)
  await owen.getByRole('button', { name: 'Begin' }).click()
  const app = URI.parse(await owen.locator('input[name=uri]').inputValue())
  await owen.getByLabel('Code', { exact: true }).fill(app instanceof TOTP ? app.generate() : '')
  await owen.getByRole('button', { name: 'Finish setting up' }).click()
  await owen.getByRole('link', { name: 'I have kept the codes: go on to my work' }).click()
  await expect(owen).toHaveURL(`${server.origin}/review`)
  await owen.context().close()
})

test('a new password signs out everywhere else', async ({ browser }) => {
  const changed = `${password} again`
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${server.origin}/sign-in`)
  await signInByPassword(page, reporter.email)
  await page.getByText('You do not have your app at hand').click()
  await page.getByLabel('Backup code').fill(backupCodes[1] ?? '')
  await page.getByRole('button', { name: 'Use this backup code' }).dblclick()
  await expect(page).toHaveURL(`${server.origin}/awards`)
  await page.goto(`${server.origin}/account/password`)
  await expectFit(page, '/account/password')
  await page.getByLabel('Password that you have now').fill(password)
  await page.getByLabel('New password', { exact: true }).fill('short')
  await page.getByLabel('New password again').fill('short')
  await page.getByRole('button', { name: 'Change my password' }).click()
  await expect(page.getByRole('alert')).toContainText('at least 12 characters')
  await page.getByLabel('Password that you have now').fill(password)
  await page.getByLabel('New password', { exact: true }).fill(changed)
  await page.getByLabel('New password again').fill(changed)
  await page.getByRole('button', { name: 'Change my password' }).click()
  await expect(page.getByText('Your password is changed')).toBeVisible()
  await page.context().close()
})

test('who lost everything is sent a new way in by their certifying official', async ({ page, browser }) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/people`)
  const row = page.getByRole('row', { name: /Nora Vance/ })
  await row.locator('summary', { hasText: 'Send a new way in' }).click()
  await row.getByRole('button', { name: 'Yes, send a new way in' }).click()
  await expect(page.getByText('A new way in is on its way')).toBeVisible()
  await expectFit(page, '/people with a new way in')
  await page.goto(await invitationFor(page, server.origin, reporter.email, 2))
  const again = await (await browser.newContext()).newPage()
  await again.goto(page.url())
  await again.getByLabel('Choose a password').fill('amber kettle walks south')
  await again.getByLabel('The same password again').fill('amber kettle walks south')
  await expect(again.getByLabel('Your name')).toHaveCount(0)
  await again.getByRole('button', { name: 'Keep this password' }).click()
  await again.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signInWith(again, { email: reporter.email, password: 'amber kettle walks south' })
  await expect(again).toHaveURL(`${server.origin}/awards`)
  await again.context().close()
})
