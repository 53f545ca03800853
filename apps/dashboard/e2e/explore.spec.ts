// The public explores a release: by form, by keyboard, without scripts, on pages of others, and by state.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from '@playwright/test'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { ownServer } from './setting/own-server.ts'

const server = ownServer()
const address = '/explore?metric=new_clients&by=region&view=map'

test('a figure is chosen, read by keyboard, and kept as an address', async ({ page }) => {
  const heard = complaints(page)
  await page.goto(`${server.origin}/explore`)
  await page.getByLabel('Divided by').selectOption('Region')
  await page.getByRole('button', { name: 'Show this' }).click()
  await expect(page).toHaveURL(/by=region/)
  await page.getByLabel('Show as').selectOption('Map')
  await page.getByRole('button', { name: 'Show this' }).click()
  await expect(page).toHaveURL(/view=map/)

  // What needs scripts wakes when somebody reaches for it.
  await page.locator('figure [data-wakes]').first().focus()
  await expect(page.getByRole('application')).toBeFocused()
  await page.keyboard.press('Home')
  const said = page.getByRole('figure').getByRole('status')
  await expect(said).toContainText(/^Region .*: [\d,]+ clients/)
  await expectFit(page, 'a map of regions')

  await page.goto(`${server.origin}/explore?metric=new_clients&by=state&view=table`)
  await expect(page.getByRole('row', { name: /^Ohio/ })).toContainText('withheld')
  await expectFit(page, 'a table of states')
  expect(heard).toEqual([])
})

test('without scripts it has its picture, its table and its files', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(server.origin + address)
  await expect(page.getByRole('heading', { name: /^New clients: Region \d+ .* comes first/ })).toBeVisible()
  await expect(page.locator('figure svg[viewBox]').first()).toBeVisible()
  await expect(
    page.getByText(/^(Found in a public source|From memory, not checked against a source): \S/),
  ).toBeVisible()
  await page.getByLabel('Divided by').selectOption('Age group')
  await page.getByRole('button', { name: 'Show this' }).click()
  await expect(page.getByText('A map needs a division by state or by region.')).toBeVisible()

  const files = page.getByRole('region', { name: 'Take it with you' }).getByRole('link')
  for (const link of await files.all()) {
    const answer = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', server.origin).href,
    )
    expect(answer.status(), await link.innerText()).toBe(200)
  }
  const svg = await (await page.request.get(server.origin + address.replace('?', '/svg?'))).text()
  expect(svg).toMatch(/^<svg [\s\S]*Source: release 2[\s\S]*Synthetic data[\s\S]*<\/svg>\n$/)
})

test('pages of others may hold a figure, which runs no script; they may hold no other page', async ({
  page,
}) => {
  const embed = `${server.origin}${address.replace('explore', 'embed')}&release=2`
  const code = `<iframe src="${embed.replaceAll('&', '&amp;')}" title="Figure"></iframe>`
  const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(code))
  elsewhere.listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const at = elsewhere.address()
  await page.goto(`http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`)
  const figure = page.frameLocator('iframe')
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('New clients')
  await expect(figure.getByRole('link', { name: /Muster, release 2/ })).toBeVisible()
  elsewhere.close()
  await page.goto(embed)
  expect(await page.locator('script').count()).toBe(0)
  await expectFit(page, 'an embedded figure')
  const policyOf = async (path: string) =>
    (await page.request.get(server.origin + path)).headers()['content-security-policy']
  expect(await policyOf('/embed')).toContain('frame-ancestors *')
  expect(await policyOf('/explore')).toContain("frame-ancestors 'none'")
  expect((await page.goto(`${server.origin}/embed?release=99`))?.status()).toBe(404)
})

test('the frame that is offered holds its figure whole, and little more', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 })
  for (const language of ['', '/es'])
    for (const what of [
      'metric=new_clients',
      'metric=new_clients&by=region',
      'metric=new_clients&by=region&view=map',
      'metric=new_clients&by=state',
      'metric=new_clients&by=state&view=table',
      'metric=new_clients&by=age_group',
    ]) {
      await page.goto(`${server.origin}${language}/explore?${what}`)
      const code = await page.getByRole('textbox').last().inputValue()
      const [, address = '', height = ''] = /src="([^"]+)".* height="(\d+)"/.exec(code) ?? []
      await page.goto(address.replaceAll('&amp;', '&'))
      const needed = await page.evaluate(() => document.documentElement.scrollHeight)
      const spare = Number(height) - Math.max(needed, 480)
      expect(spare, address).toBeGreaterThanOrEqual(0)
      expect(spare, address).toBeLessThan(200)
    }
})

test('a state says what is withheld, shows its region, and leads to help there', async ({ page }) => {
  await page.goto(`${server.origin}/states`)
  await expectFit(page, 'the states')
  await page.getByRole('link', { name: 'Ohio' }).click()
  await expect(page.getByText('figures of Ohio alone are withheld')).toBeVisible()
  await expect(page.getByRole('heading', { name: /^New clients, Region 5/ })).toBeVisible()
  await expectFit(page, 'a state')
  await page.getByRole('link', { name: 'Find help in Ohio' }).click()
  await expect(page).toHaveURL(/find-help\?state=OH/)
  await page.goto(`${server.origin}/es/states/oh`)
  await expect(page).toHaveURL(`${server.origin}/es/states/OH`)
})

test('programs read the parts of a release', async ({ request }) => {
  const csv = await (await request.get(`${server.origin}/releases/2/parts.csv`)).text()
  expect(csv).toMatch(
    /\r\nnew_clients,New clients,clients,state,state,OH,Ohio,2016,,withheld,4,4,2,preliminary,/,
  )
  const latest = await request.get(`${server.origin}/api/v1/releases/latest/tables/new_clients?by=region`)
  const { divided, links } = await latest.json()
  expect(divided.members).toHaveLength(10)
  for (const link of Object.values<string>(links)) expect((await request.get(link)).status(), link).toBe(200)
  const again = await request.get(links.self, { headers: { 'if-none-match': '*' } })
  expect(again.status()).toBe(304)
  expect(
    (await request.get(`${server.origin}/api/v1/releases/2/tables/new_clients?by=shoe_size`)).status(),
  ).toBe(404)
})
