// The whole life of a report: an invited reporter, a second one, a certifying official and an officer; and after each
// step, the number that stands on the dashboard.
import { expect, test, type Page } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { hydrated } from './setting/hydrated.ts'
import { invitationFor, invite, join } from './setting/invitations.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'
import { sample } from './setting/places.ts'
import { sampleWith } from './setting/sample-with.ts'

const award = '2016-VT-BX-K012'
const report = `/awards/${award}/FY2017Q4`
const review = `/review/${award}/FY2017Q4`
const newcomer = {
  name: 'Nora Vance',
  email: 'nora.vance@example.org',
  password: 'violet lantern drifts north',
}

test.describe.configure({ mode: 'serial' })

const server = ownServer()
/** Invited here; reports. */
let nora: Page
/** Reports as well. */
let dana: Page
/** Signs. */
let marcus: Page
/** Reviews. */
let ruth: Page
let heard: string[][]

const go = (page: Page, path: string) => page.goto(server.origin + path)

test.beforeAll(async ({ browser }) => {
  const signedIn = async (name: string) => {
    const page = await (await browser.newContext()).newPage()
    await signInAs(page, server.origin, name)
    return page
  }
  dana = await signedIn(people.reporter)
  marcus = await signedIn(people.official)
  ruth = await signedIn(people.officer)
  heard = [dana, marcus, ruth].map(complaints)
})

test.afterAll(async () => {
  for (const page of [nora, dana, marcus, ruth]) await page.context().close()
})

/** New clients of the whole nation in the quarter, as an officer reads them on the dashboard. */
async function nation(): Promise<number> {
  await go(ruth, '/dashboard/trend?metric=new_clients')
  await ruth.getByText('Show the figures as a table').first().click()
  const row = ruth.getByRole('row', { name: /^FY2017 Q4/ }).first()
  const figure = await row.getByRole('cell').first().innerText()
  return Number(figure.replaceAll(',', ''))
}

let before: number

test('Marcus invites Nora, who takes up the invitation and finds what is due', async ({ browser }) => {
  before = await nation()
  expect(before).toBeGreaterThan(0)
  await invite(marcus, server.origin, newcomer.email, /^reporter, Lone Star Harbor/)
  nora = await join(browser, await invitationFor(marcus, server.origin, newcomer.email), newcomer)
  heard.push(complaints(nora))
  await expect(nora.getByRole('region', { name: 'What is waiting for you' })).toContainText('FY2017 Q4')
  expect(await nation()).toBe(before)
})

const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible()

async function openForm(page: Page) {
  await go(page, `${report}/form`)
  await page.getByText('Everything you type is saved as you go.').waitFor()
}

test('she begins the draft in the form, and goes on with a file', async () => {
  await openForm(nora)
  await line(nora, 'New clients').fill('12')
  await saved(nora)
  await go(nora, report)
  await hydrated(nora)
  await nora.getByLabel('Another file with your counts').setInputFiles(sample('clean.csv'))
  await expect(nora.getByRole('heading', { name: 'clean.csv is ready to upload' })).toBeFocused()
  await nora.getByRole('button', { name: 'Upload for FY2017 Q4' }).click()
  await expect(nora.getByText('Your file is stored as a draft')).toBeVisible()
  await openForm(nora)
  await expect(line(nora, 'New clients')).toHaveValue('34')
  expect(await nation()).toBe(before)
})

test('Dana writes at the same line: she sees what Nora wrote, and chooses', async () => {
  await openForm(dana)
  await line(nora, 'People waiting for services').fill('8')
  await saved(nora)
  await line(dana, 'People waiting for services').fill('9')
  const choice = dana.getByRole('region', { name: '1 line was changed by somebody else' })
  await expect(choice).toContainText(newcomer.name)
  await choice.getByRole('button', { name: 'Take theirs' }).click()
  await expect(line(dana, 'People waiting for services')).toHaveValue('8')
  expect(await nation()).toBe(before)
})

test('Nora tells it in words, and cannot sign', async () => {
  await go(nora, `${report}/narrative`)
  await nora
    .getByLabel('What did you accomplish in this quarter?')
    .fill('Two shelters opened their doors to us.')
  await nora.getByRole('button', { name: 'Save my answers' }).click()
  await expect(nora.getByText('Your answers are saved')).toBeVisible()
  await go(nora, `${report}/certify`)
  await expect(nora.getByText('A certifying official has to sign')).toBeVisible()
  await expect(nora.getByRole('checkbox')).toHaveCount(0)
})

/** Marcus signs what is there. */
async function sign() {
  await go(marcus, `${report}/certify`)
  await expect(marcus.getByText('Two shelters opened their doors to us.')).toBeVisible()
  await expectFit(marcus, 'check your answers')
  await marcus.getByText(/have read this statement and sign it/).click()
  await marcus.getByRole('button', { name: /^Certify and submit/ }).click()
  await expect(marcus.getByRole('heading', { level: 1 })).toContainText('Receipt')
}

test('Marcus signs it, and is given a receipt', async () => {
  await sign()
  await expectFit(marcus, 'the receipt')
  expect(await nation()).toBe(before)
})

test('Ruth hears of it, comments on a line, and returns it', async () => {
  await expect(async () => {
    await go(ruth, '/inbox')
    await expect(ruth.getByText(/FY2017 Q4 report of award 2016-VT-BX-K012/).first()).toBeVisible()
  }).toPass()
  await go(ruth, review)
  await expectFit(ruth, 'a report for review')
  await ruth
    .getByRole('link', { name: /Comment.*People waiting for services/ })
    .first()
    .click()
  await ruth
    .getByLabel('Comment on People waiting for services')
    .fill('Is this the count of the last day of the quarter?')
  await ruth.getByRole('button', { name: 'Send this comment' }).click()
  await expect(ruth.getByText('Is this the count of the last day of the quarter?')).toBeVisible()
  await ruth.getByText('Return it to the grantee instead').click()
  await ruth.getByLabel('What has to be mended?').fill('Please count who was waiting on the last day.')
  await ruth.getByRole('button', { name: 'Return with this reason' }).click()
  await expect(ruth.getByText('You returned this report')).toBeVisible()
  expect(await nation()).toBe(before)
})

test('Nora hears of it, answers, corrects the line, and Marcus signs again', async () => {
  await go(nora, '/inbox')
  await expect(nora.getByText(/was returned/).first()).toBeVisible()
  await go(nora, `${report}/comments`)
  await nora.getByText('Answer', { exact: true }).click()
  await nora.getByLabel('Your answer').fill('It was the average. We counted again.')
  await nora.getByRole('button', { name: 'Send this answer' }).click()
  await expect(nora.getByText('It was the average. We counted again.')).toBeVisible()
  await openForm(nora)
  await expect(line(nora, 'People waiting for services')).toHaveValue('8')
  await line(nora, 'People waiting for services').fill('10')
  await saved(nora)
  await sign()
  expect(await nation()).toBe(before)
})

test('Ruth settles the comment and accepts: now it counts', async () => {
  await go(ruth, review)
  await ruth.getByRole('button', { name: 'Mark as settled' }).click()
  await expect(ruth.getByText('Settled')).toBeVisible()
  await ruth.getByRole('button', { name: 'Accept this report' }).click()
  await expect(ruth.getByText('You accepted this report')).toBeVisible()
  expect(await nation()).toBe(before + 34)
})

test('Nora amends it by a file; until that is accepted the first one counts', async () => {
  await go(nora, report)
  await nora.getByText('Correct this report').click()
  await hydrated(nora)
  // One person more, in the total and in every breakdown that adds up to it.
  const onlyNewClients =
    /(?<=new_clients,)(,,34|trafficking_type,sex,19|age_group,25_59,16|gender,female,26|race_ethnicity,asian,4|citizenship,foreign_national,14|referral_source,self,2)(?=,)/g
  const file = await sampleWith('amended.csv', onlyNewClients, (line) =>
    line.replace(/\d+$/, (count) => String(Number(count) + 1)),
  )
  await nora.getByLabel('The corrected file').setInputFiles(file)
  await nora.getByRole('button', { name: /^Upload for FY2017 Q4/ }).click()
  await expect(nora.getByText('Your file is stored as a draft')).toBeVisible()
  expect(await nation()).toBe(before + 34)
  await sign()
  expect(await nation()).toBe(before + 34)
})

test('Marcus takes the amendment back before anybody decided; Ruth hears of it, and he signs it again', async () => {
  await go(marcus, report)
  await marcus.getByRole('link', { name: 'Take it back to correct it' }).click()
  await expectFit(marcus, 'taking a report back')
  await marcus.getByRole('button', { name: 'Take it back' }).click()
  await expect(marcus.getByRole('heading', { name: /^Revision \d+ was taken back$/ })).toBeVisible()
  await expectFit(marcus, 'a draft after a report was taken back')
  await go(ruth, '/inbox')
  await expect(
    ruth.getByText(/FY2017 Q4 report of award 2016-VT-BX-K012 was taken back/).first(),
  ).toBeVisible()
  expect(await nation()).toBe(before + 34)
  await sign()
})

test('Ruth sees what the amendment changes, accepts it, and the nation moves by the difference', async () => {
  await go(ruth, review)
  await ruth
    .getByRole('link', { name: /^Revision \d+$/ })
    .first()
    .click()
  await expect(ruth.getByRole('row', { name: /^New clients\b.*35.*34/ }).first()).toBeVisible()
  await expectFit(ruth, 'a report beside its earlier revision')
  await ruth.getByRole('button', { name: 'Accept this report' }).click()
  await expect(ruth.getByText('You accepted this report')).toBeVisible()
  expect(await nation()).toBe(before + 35)
  await expect(ruth.getByText('Figures last changed on')).toBeVisible()
  await go(nora, report)
  await expect(nora.getByText('Amended').first()).toBeVisible()
  expect(heard.flat()).toEqual([])
})
