// A picture of figures: read point by point without a pointer, and taken away.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'
import { people, signInAs } from './setting/people.ts'

const server = ownServer()

test('the picture of a trend is read figure by figure with the keyboard', async ({ page }) => {
  const heard = complaints(page)
  await signInAs(page, server.origin, people.officer)
  await page.goto(`${server.origin}/dashboard/trend`)
  const picture = page.getByRole('application').first()
  const figure = page.getByRole('figure').filter({ has: picture })
  const said = figure.getByRole('status')

  await picture.focus()
  await page.keyboard.press('Home')
  const first = await said.innerText()
  expect(first).toMatch(/^FY\d{4} Q\d \(.+\).*: (no report|[\d,]+ \w+)/)
  await page.keyboard.press('ArrowRight')
  await expect(said).not.toHaveText(first)

  // What is read is what the table says.
  await page.keyboard.press('End')
  const [, period = '', value = ''] =
    /^(FY\d{4} Q\d \(.*?\)).*?: ([\d,]+|no report)/.exec(await said.innerText()) ?? []
  await figure.getByText('Show the figures as a table').click()
  await expect(figure.getByRole('row').filter({ hasText: period })).toContainText(value)

  await expectFit(page, 'the picture that is read')
  await picture.focus()
  await page.keyboard.press('Escape')
  await expect(said).toBeEmpty()
  expect(heard).toEqual([])
})

test('a public page is read before its scripts have come; they come when somebody reaches for the picture', async ({
  page,
}) => {
  const heard = complaints(page)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(`${server.origin}/data/new_clients`)
  await page.waitForLoadState('networkidle')
  const figure = page.getByRole('figure').first()
  await expect(figure.locator('svg').filter({ visible: true }).first()).toBeVisible()
  expect(scripts.map((url) => new URL(url).pathname)).toEqual([expect.stringContaining('/page-script-')])

  // With the Tab key, as far as the picture.
  const picture = figure.locator('[data-wakes]').first()
  await expect(picture).toHaveAttribute('tabindex', '0')
  const before = (await figure.boundingBox())?.height
  await picture.focus()
  await expect(picture).toHaveRole('application')
  await page.keyboard.press('End')
  await expect(figure.getByRole('status')).toHaveText(/^FY2017.*3,369 clients/)
  expect((await figure.boundingBox())?.height, 'nothing moves').toBe(before)
  expect(heard).toEqual([])
})

test('a table that was folded away before the scripts came stays away', async ({ page }) => {
  await page.goto(`${server.origin}/data/new_clients`)
  const figure = page.getByRole('figure').first()
  const table = figure.getByRole('table')
  await expect(table).toBeVisible()
  await figure.getByText('Show the figures as a table').click()
  await expect(table).toBeHidden()
  await figure.locator('[data-wakes]').first().focus()
  await expect(figure.getByRole('application')).toBeVisible()
  await expect(table).toBeHidden()
})

test('who reads on in a page that was loaded again stays there when the scripts come', async ({ page }) => {
  await page.goto(`${server.origin}/data/new_clients`)
  const picture = page.getByRole('figure').first().locator('[data-wakes]').first()
  await picture.focus()
  await expect(picture).toHaveRole('application')
  await page.reload()
  await page.evaluate(() => scrollTo(0, 500))
  await picture.dispatchEvent('pointerover')
  await expect(picture).toHaveRole('application')
  expect(await page.evaluate(() => scrollY)).toBe(500)
})

test('a picture is taken away as PNG, SVG and CSV, each with what must be known with it', async ({
  page,
}) => {
  const heard = complaints(page)
  await page.goto(`${server.origin}/data/new_clients`)
  const figure = page.getByRole('figure').first()
  await figure.getByText('Save or print this figure').click()
  const take = async (name: string) => {
    const coming = page.waitForEvent('download')
    await figure.getByText(name).click()
    const download = await coming
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  const png = await take('Picture (PNG)')
  expect(png.name).toMatch(/^new-clients-.*\.png$/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  // Twice the drawing's 800 pixels.
  expect(png.bytes.readUInt32BE(16)).toBe(1600)
  expect(png.bytes.byteLength).toBeGreaterThan(20_000)

  const title = await figure.getByRole('heading').innerText()
  const svg = (await take('Drawing (SVG)')).bytes.toString()
  for (const said of [title, 'Source: release', 'Synthetic data']) expect(svg).toContain(said)

  const csv = (await take('Figures (CSV)')).bytes.toString()
  expect(csv).toMatch(/^Period,[^\r\n]* \(clients\),.*Coverage,.*About\r\n/)
  expect(csv.trim().split('\r\n').length).toBeGreaterThan(3)
  expect(heard).toEqual([])
})
