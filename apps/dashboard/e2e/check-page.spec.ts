// The check for anyone: it needs no account, and sends nothing at all.
import { expect, test, type Page } from '@playwright/test'
import { asWorkbook } from './setting/as-workbook.ts'
import { hydrated } from './setting/hydrated.ts'
import { ownServer } from './setting/own-server.ts'
import { pasteText } from './setting/paste-text.ts'
import { sample } from './setting/places.ts'
import { sampleText } from './setting/sample-with.ts'

const server = ownServer()
const label = 'A file with quarterly counts'

/** Opens the page, and collects every request that leaves it from then on: of the page, its frames and its worker. */
async function openQuietly(page: Page): Promise<string[]> {
  await page.goto(`${server.origin}/check`)
  await hydrated(page)
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:')) sent.push(`${request.method()} ${request.url()}`)
  })
  return sent
}

const heading = (page: Page) => page.locator('#check-heading')

test('anyone finds it: from the front page, from every footer and from the rules', async ({ page }) => {
  await page.goto(server.origin)
  await page.locator('main').getByRole('link', { name: 'Try a file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Try a file')
  await expect(page.getByText('nothing is sent').first()).toBeVisible()
  await page.goto(`${server.origin}/rules`)
  await expect(page.locator('main').getByRole('link', { name: 'Try a file' })).toBeVisible()
  await expect(page.locator('footer').getByRole('link', { name: /Try a file/ })).toBeVisible()
})

test('a file is checked, mended and downloaded, and no request leaves the page', async ({ page }) => {
  const sent = await openQuietly(page)
  await page.getByLabel(label).setInputFiles(sample('mistakes.csv'))
  await expect(heading(page)).toHaveText(/^You have \d+ things to fix in mistakes.csv$/)
  await expect(heading(page)).toBeFocused()
  await page.getByRole('button', { name: 'Mend it here' }).click()
  await expect(page.getByText('Rows of your file').or(page.getByRole('grid')).first()).toBeVisible()
  for (const name of [/corrected file/, /with notes/]) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    expect((await download).suggestedFilename()).toMatch(/^mistakes-(corrected|annotated)\.csv$/)
  }
  await page.getByLabel(label).setInputFiles(sample('clean.csv'))
  await expect(heading(page)).toContainText('You have nothing to fix in clean.csv')
  await expect(page.getByRole('button', { name: /^Upload/ })).toHaveCount(0)
  expect(sent).toEqual([])
})

test('a workbook, and rows that are pasted, are checked here as well, and nothing is sent', async ({
  page,
}) => {
  const sent = await openQuietly(page)
  const text = await sampleText()
  await page.getByLabel(label).setInputFiles(asWorkbook('counts.xlsx', { Counts: text }))
  await expect(heading(page)).toContainText('You have nothing to fix in counts.xlsx')
  await page.getByRole('button', { name: 'Paste rows' }).click()
  await expect(page.getByLabel('Rows from your spreadsheet')).toBeFocused()
  await pasteText(page.getByLabel('Rows from your spreadsheet'), text.replaceAll(',', '\t'))
  await expect(heading(page)).toContainText('You have nothing to fix in pasted.tsv')
  expect(sent).toEqual([])
})

test('a file that is dropped beside the zone is checked, and does not take the place of the page', async ({
  page,
}) => {
  const sent = await openQuietly(page)
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }))
      return data
    },
    await sampleText(),
  )
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer })
  await expect(heading(page)).toContainText('dropped.csv')
  expect(sent).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says honestly that it cannot check, and what to do', async ({ page }) => {
    await page.goto(`${server.origin}/check`)
    await expect(page.getByText('needs JavaScript')).toBeVisible()
    await expect(page.locator('main').getByRole('link', { name: 'sign in' })).toBeVisible()
    await expect(page.getByLabel(label)).toBeDisabled()
  })
})
