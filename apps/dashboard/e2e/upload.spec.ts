// Every way in for a file, and every way to have it read right, from the page of a report.
import { expect, test, type Download, type Page } from '@playwright/test'
import { asWorkbook } from './setting/as-workbook.ts'
import { expectFit } from './setting/expect-fit.ts'
import { hydrated } from './setting/hydrated.ts'
import { ownServer } from './setting/own-server.ts'
import { pasteText } from './setting/paste-text.ts'
import { people, signInAs } from './setting/people.ts'
import { sampleText, sampleWith } from './setting/sample-with.ts'

const award = '2016-VT-BX-K012'

test.describe.configure({ mode: 'serial' })

const server = ownServer()

async function openReport(page: Page) {
  await signInAs(page, server.origin, people.official)
  await page.goto(`${server.origin}/awards/${award}/FY2017Q4`)
  await hydrated(page)
}

const file = (page: Page) => page.getByLabel(/file with (the|your) counts/i)
const heading = (page: Page) => page.locator('#check-heading')
const upload = (page: Page) => page.getByRole('button', { name: 'Upload for FY2017 Q4' })

async function textOf(download: Download): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of await download.createReadStream()) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

test('rows are pasted straight from a spreadsheet', async ({ page }) => {
  await openReport(page)
  await page.getByRole('button', { name: 'Paste rows' }).click()
  const area = page.getByLabel('Rows from your spreadsheet')
  await pasteText(area, '  ')
  await expect(page.getByText('Nothing was there to paste.')).toBeVisible()
  await pasteText(area, (await sampleText()).replaceAll(',', '\t'))
  await expect(heading(page)).toContainText('pasted.tsv is ready to upload')
  await expect(heading(page)).toBeFocused()
})

test('of a workbook with several sheets one is chosen', async ({ page }) => {
  await openReport(page)
  const text = await sampleText()
  await file(page).setInputFiles(
    asWorkbook('counts.xlsx', { Before: text.replaceAll('FY2017Q4', 'FY2017Q3'), Now: text }),
  )
  await expect(heading(page)).toHaveText('Which sheet of counts.xlsx has your counts?')
  await page.getByText('Before', { exact: true }).click()
  await expect(heading(page)).toHaveText('counts.xlsx is not for this report')
  await page.getByText('Now', { exact: true }).click()
  await expect(heading(page)).toContainText('counts.xlsx is ready to upload')
})

test('columns with names of their own are explained once, and known from then on', async ({ page }) => {
  await openReport(page)
  const odd = await sampleWith('odd.csv', 'state,metric', 'xq place,xq what')
  await file(page).setInputFiles(odd)
  await expect(page.getByRole('heading', { name: 'We do not know 2 columns of your file' })).toBeVisible()
  await expect(page.getByText('For example TX')).toBeVisible()
  await page.getByLabel(/xq place/).focus()
  await page.getByLabel(/xq place/).selectOption({ label: 'State' })
  await page.getByLabel(/xq what/).focus()
  await page.getByLabel(/xq what/).selectOption({ label: 'Metric' })
  await page.getByRole('button', { name: 'Read the file like this' }).click()
  await expect(heading(page)).toContainText('odd.csv is ready to upload')

  await page.reload()
  await hydrated(page)
  await file(page).setInputFiles(odd)
  await expect(heading(page)).toContainText('odd.csv is ready to upload')
})

test('a repair that is not wanted is refused, and allowed again', async ({ page }) => {
  await openReport(page)
  await file(page).setInputFiles(await sampleWith('small.csv', ',TX,', ',tx,'))
  await expect(heading(page)).toContainText('small.csv is ready to upload')
  const repairs = page.getByRole('region', { name: 'How we read your file' })
  await expect(repairs).toContainText('tx was read as TX')
  const refuse = repairs.getByRole('switch', { name: /Do not do this.*Capital and small letters/ })
  await refuse.focus()
  await page.keyboard.press('Space')
  await expect(heading(page)).toHaveText(/to fix in small.csv/)
  await expect(repairs).toContainText('not done')
  await refuse.focus()
  await page.keyboard.press('Space')
  await expect(heading(page)).toContainText('small.csv is ready to upload')
})

test('the file with notes says in each row what is wrong there', async ({ page }) => {
  await openReport(page)
  await file(page).setInputFiles(
    await sampleWith('notes.csv', ',clients_screened,,,58,', ',clients_screened,,,many,'),
  )
  await expect(heading(page)).toHaveText(/to fix in notes.csv/)
  await page.getByText('Download the file, corrected or with notes').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /with notes/ }).click()
  const text = await textOf(await download)
  const [head = '', first = '', second = ''] = text.split('\r\n')
  expect(head).toMatch(/,muster_code,muster_message,muster_fix$/)
  expect(first).toMatch(/,many,.*V\d\d\d/)
  expect(second).toMatch(/,,,$/)
})

test('a cell is mended in the grid, and the corrected file is what is uploaded', async ({ page }) => {
  await openReport(page)
  await file(page).setInputFiles(
    await sampleWith('mend.csv', ',clients_screened,,,58,', ',clients_screened,,,many,'),
  )
  await expect(heading(page)).toHaveText(/to fix in mend.csv/)
  await page.getByRole('button', { name: 'Mend it here' }).click()
  await page.getByRole('gridcell', { name: /many/ }).click()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('59')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('mend.csv is ready to upload')
  await expect(page.getByText('mend-corrected.csv')).toBeVisible()
  await upload(page).click()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
  await expect(page.getByText('mend-corrected.csv').first()).toBeVisible()
})

test('before it replaces anything the page says exactly what', async ({ page }) => {
  await openReport(page)
  const text = (await sampleText()).replace(
    /,(\d+),(\r?\n)/g,
    (_, count, end) => `,${Number(count) * 2},${end}`,
  )
  await file(page).setInputFiles({ name: 'double.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const changes = page.getByRole('region', { name: /^What changes in FY2017 Q4/ })
  await expect(changes).toContainText(
    /This file is for award 2016-VT-BX-K012, FY2017 Q4\. It changes \d+ of 195 values; here they are\./,
  )
  await expect(changes.locator('tbody tr')).toHaveCount(50)
  await changes.getByLabel('Show only lines with').fill('people screened')
  expect(await changes.locator('tbody tr').count()).toBeLessThan(10)
  await changes.getByLabel('Show only lines with').fill('')
  await changes.getByRole('button', { name: /^Show all \d+ changes$/ }).click()
  expect(await changes.locator('tbody tr').count()).toBeGreaterThan(50)
})

test('of two tabs the second is shown what the first has stored or typed, before it replaces it', async ({
  page,
  context,
}) => {
  await openReport(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await hydrated(other)
  await file(page).setInputFiles(
    await sampleWith('one.csv', ',clients_screened,,,58,', ',clients_screened,,,70,'),
  )
  await file(other).setInputFiles(
    await sampleWith('two.csv', ',clients_screened,,,58,', ',clients_screened,,,80,'),
  )
  await upload(page).dblclick()
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()
  await expect(other.getByRole('row', { name: 'People screened TX 59 80' })).toBeVisible()
  await upload(other).click()
  await expect(other.getByRole('row', { name: 'People screened TX 70 80' })).toBeVisible()
  await expect(heading(other)).toBeFocused()

  // A line that is typed leaves the draft the same revision.
  await page.goto(`${page.url().split('?')[0]}/form`)
  const line = page.getByRole('textbox', { name: 'People screened', exact: true })
  await page.getByText('Everything you type is saved as you go.').waitFor()
  await line.fill('75')
  await expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible()
  await upload(other).click()
  await expect(other.getByRole('row', { name: 'People screened TX 75 80' })).toBeVisible()
  await upload(other).click()
  await expect(other.getByText('Your file is stored as a draft')).toBeVisible()

  // One file for many reports asks as well, and leaves the draft alone until it is told.
  await page.goto(`${server.origin}/awards/upload`)
  const many = page.getByLabel('Your file with the counts of all awards')
  await many.setInputFiles(await sampleWith('many.csv', ',clients_screened,,,58,', ',clients_screened,,,90,'))
  await page.getByRole('button', { name: 'Send the file' }).click()
  await expect(page.getByRole('heading', { name: 'The report has a draft already' })).toBeFocused()
  await page.getByText('Show 1 value that would change').click()
  await expect(page.getByRole('row', { name: 'People screened TX 80 90' })).toBeVisible()
  await expectFit(page, 'the choice of drafts')
  await page.getByText(/^Lone Star Harbor, FY2017 Q4/).click()
  await page.getByRole('button', { name: 'Change the drafts that I ticked' }).click()
  await expect(page.getByRole('heading', { name: 'The report took its part' })).toBeVisible()
})

test('who goes back after an upload sees the report as it is, and what was mended is not lost unasked', async ({
  page,
}) => {
  await openReport(page)
  await page.goto(`${server.origin}/awards/${award}`)
  await page.goBack()
  await hydrated(page)
  await expect(page.getByText('many.csv').first()).toBeVisible()

  await file(page).setInputFiles(
    await sampleWith('left.csv', ',clients_screened,,,58,', ',clients_screened,,,many,'),
  )
  await page.getByRole('button', { name: 'Mend it here' }).click()
  await page.getByRole('gridcell', { name: /many/ }).click()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('59')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('left.csv is ready to upload')
  page.once('dialog', (dialog) => void dialog.dismiss())
  await page.getByRole('link', { name: 'My awards' }).first().click()
  await expect(heading(page)).toContainText('left.csv is ready to upload')
})

test('a file that is too large is told so at once, and by the server as well', async ({ page }) => {
  test.slow()
  await openReport(page)
  const megabyte = 1024 * 1024
  await file(page).evaluate((input: HTMLInputElement, bytes) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(bytes)], 'large.csv'))
    input.files = data.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, 60 * megabyte)
  await expect(page.getByText('This file is larger than 50 MB.')).toBeVisible()
  for (const size of [60, 80]) {
    const answer = await page.request.post(`${page.url().split('?')[0]}?/upload`, {
      headers: { origin: server.origin, accept: 'text/html' },
      multipart: {
        file: { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(size * megabyte, 'a') },
      },
    })
    expect(answer.status()).toBe(413)
    expect(await answer.text()).toContain('This file is larger than 50 MB.')
  }
})
