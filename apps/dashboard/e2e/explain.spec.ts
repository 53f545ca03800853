// What is unusual is explained before anybody signs: by the grantee, with and without a script, for the officer.
import { expect, test, type Page } from '@playwright/test'
import { expectFit } from './setting/expect-fit.ts'
import { people, signInAs } from './setting/people.ts'
import { readSample } from './setting/read-sample.ts'
import { ownServer } from './setting/own-server.ts'

const award = '2016-VT-BX-K012'
const report = `/awards/${award}/FY2017Q4`
const why = 'One dentist gave the times of August only in October. They will be in the next report.'
const personal = 'Call (512) 555-0143 and ask for the dentist.'

test.describe.configure({ mode: 'serial' })

const server = ownServer()

/** `samples/clean.csv`, but with fewer visits to a dentist than clients who made one: rule Q203 asks why. */
async function unusualFile(quarter: string) {
  const text = (await readSample('clean.csv')).bytes.toString('utf8')
  const changed = text
    .replace(',services_provided,service,dental,23,', ',services_provided,service,dental,12,')
    .replace(',services_provided,,,3589,', ',services_provided,,,3578,')
    .replaceAll('FY2017Q4', quarter)
  return { name: 'unusual.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) }
}

/** Puts the file on the page and sends it, where no script runs. */
async function upload(page: Page, quarter: string) {
  await page.goto(`${server.origin}/awards/${award}/${quarter}`)
  const file = page.locator('input[type=file]').first()
  // An accepted report is corrected under a heading of its own, and what is replaced is agreed to first.
  const correct = page.getByText('Correct this report')
  const replaces = await correct.isVisible()
  if (replaces) await correct.click()
  await file.setInputFiles(await unusualFile(quarter))
  await page.getByRole('button', { name: 'Check and upload this file' }).click()
  if (replaces) {
    await file.setInputFiles(await unusualFile(quarter))
    await page.getByRole('button', { name: /^Upload for FY/ }).click()
  }
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
}

async function sign(page: Page) {
  await page.getByText('have read this statement and sign it').click()
  await page.getByRole('button', { name: 'Certify and submit to your program officer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receipt')
}

const reasons = (page: Page) => page.getByRole('textbox', { name: /^Why is this so/ })

/** The field for the visits to a dentist; other rules may ask about other counts of the file. */
const dentist = (page: Page) =>
  page
    .locator('#explain li')
    .filter({ has: page.getByRole('link', { name: 'Rule Q203' }) })
    .getByRole('textbox', { name: /^Why is this so/ })

async function fillAll(page: Page, text: string) {
  for (const field of await reasons(page).all()) await field.fill(text)
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a draft with something unusual is not signed until it is explained', async ({ page }) => {
    await signInAs(page, server.origin, people.official)
    await upload(page, 'FY2017Q3')
    await expect(page.getByRole('heading', { name: 'Explain what is unusual' })).toBeVisible()
    const open = await reasons(page).count()
    expect(open).toBeGreaterThan(0)

    await page.getByRole('link', { name: 'Go on to certify and submit' }).click()
    await expect(page.getByRole('heading', { name: /not explained yet$/ })).toBeVisible()
    await expect(page.getByText('have read this statement and sign it')).toHaveCount(0)
    await page.getByRole('link', { name: 'Explain what is unusual' }).click()

    await fillAll(page, personal)
    await page.getByRole('button', { name: 'Save the explanations' }).click()
    await expect(page.getByRole('link', { name: /has what looks like a telephone number/ })).toHaveCount(open)
    // What was written is still there to be mended, and nowhere else.
    await expect(reasons(page).first()).toHaveValue(personal)
    expect(await page.getByRole('alert').innerText()).not.toContain('555-0143')

    await fillAll(page, why)
    await page.getByRole('button', { name: 'Save the explanations' }).click()
    await expect(page.getByText('Your explanations are saved')).toBeVisible()
    await expect(reasons(page).first()).toHaveValue(why)
    await page.getByRole('link', { name: 'Go on to certify and submit' }).click()
    await expect(page.getByText('have read this statement and sign it')).toBeVisible()
    await expect(page.getByText(why).first()).toBeVisible()
    await sign(page)
  })

  test('next quarter it is offered, and said only if the person says it again', async ({ page }) => {
    await signInAs(page, server.origin, people.official)
    await upload(page, 'FY2017Q4')
    await expect(dentist(page)).toHaveValue('')
    await expect(page.getByText(`From FY2017 Q3: ${why}`).first()).toBeVisible()
    await page
      .locator('#explain li')
      .filter({ has: page.getByRole('link', { name: 'Rule Q203' }) })
      .getByRole('button', { name: 'Use the explanation of FY2017 Q3' })
      .click()
    await expect(dentist(page)).toHaveValue(why)
    await expect(page.getByText(/not explained yet\.$/)).toBeVisible()
    // Another page, opened before: without a script it is shown both texts on the answer.
    const other = await page.context().newPage()
    await other.goto(`${server.origin}${report}/explain`)
    await fillAll(page, why)
    await page.getByRole('button', { name: 'Save the explanations' }).click()
    await expect(page.getByText('Your explanations are saved')).toBeVisible()
    await dentist(other).fill(`${why} It was the same before.`)
    await other.getByRole('button', { name: 'Save the explanations' }).click()
    await expect(other.getByText('1 explanation was changed meanwhile.')).toBeVisible()
    await expect(dentist(other)).toHaveValue(`${why} It was the same before.`)
    await dentist(other).fill(`${why} `)
    await other.getByRole('button', { name: 'Save the explanations' }).click()
    await expect(other.getByText('Your explanations are saved')).toBeVisible()
  })
})

test('a change is saved in place, a mistake is shown where it is, and nobody writes over anybody', async ({
  page,
  context,
}) => {
  await signInAs(page, server.origin, people.official)
  const other = await context.newPage()
  await other.goto(`${server.origin}${report}/explain`)
  await page.goto(server.origin + report)
  await expectFit(page, 'the draft')
  await expect(dentist(page)).toHaveValue(why)
  await dentist(page).fill('Too short')
  await page.getByRole('button', { name: 'Save the explanations' }).click()
  const link = page.getByRole('link', { name: /Write the explanation in 10 to 1,000 characters/ })
  await expect(link).toBeVisible()
  await expect(page).toHaveURL(server.origin + report)
  await expectFit(page, 'the draft with a mistake')
  await link.click()
  await expect(dentist(page)).toBeFocused()
  await dentist(page).fill(`${why} We told them.`)
  await page.getByRole('button', { name: 'Save the explanations' }).click()
  await expect(page.getByText('Your explanations are saved')).toBeVisible()

  await dentist(other).fill('The dentist was on leave.')
  await other.getByRole('button', { name: 'Save the explanations' }).click()
  const told = other.getByRole('region', { name: 'Somebody else wrote here while you did' })
  await expect(told).toBeFocused()
  await expect(other.getByText(`${why} We told them.`)).toBeVisible()
  await expect(dentist(other)).toHaveValue('The dentist was on leave.')
  await expectFit(other, 'the page of explanations with a conflict')
  await other.getByRole('button', { name: 'Take theirs' }).click()
  await other.getByRole('button', { name: 'Save the explanations' }).click()
  await expect(other.getByText('Your explanations are saved')).toBeVisible()
  await page.goto(`${server.origin}${report}/explain`)
  await expect(dentist(page)).toHaveValue(`${why} We told them.`)
  await expectFit(page, 'the page of explanations')
})

test('the officer reads it beside the count, and can ask about it', async ({ page }) => {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}${report}/certify`)
  await expectFit(page, 'the signature')
  await sign(page)
  await page.goto(server.origin + report)
  await expect(page.getByRole('heading', { name: 'What you explained' })).toBeVisible()

  await page.context().clearCookies()
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/review/${award}/FY2017Q4`)
  await expect(
    page.getByRole('heading', { name: 'What is unusual, and what the grantee says' }),
  ).toBeVisible()
  await expect(page.getByText(`${why} We told them.`)).toBeVisible()
  await expectFit(page, 'the review')
  await page.getByRole('link', { name: 'Return the report because of this' }).first().click()
  const words = page.getByLabel('What has to be mended?')
  await expect(words).toHaveValue(/^Rule [QM]\d+.*: /)
  await words.fill(`${await words.inputValue()}Please add the visits of August now.`)
  await page.getByRole('button', { name: 'Return with this reason' }).click()
  await expect(page.getByText('You returned this report')).toBeVisible()
})
