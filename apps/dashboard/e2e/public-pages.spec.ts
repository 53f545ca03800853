// Every public page in both languages, for everyone: by keyboard alone, held to axe, and to a screen of 320 pixels. In
// English with its scripts, in Spanish without them: the pages are the same.
import { expect, test } from '@playwright/test'
import { addressIn } from '../src/lib/language/addresses.ts'
import { complaints } from './setting/complaints.ts'
import { expectFit } from './setting/expect-fit.ts'
import { expectWayByKeyboard } from './setting/expect-way-by-keyboard.ts'
import { ownServer } from './setting/own-server.ts'
import { pageAddresses } from './setting/public-addresses.ts'

test.describe.configure({ mode: 'parallel' })

const server = ownServer()

// The store keeps no page that one writes on, but everybody may read it.
const addresses = [...pageAddresses, '/plan/comment/write']

test('each page in English, with its scripts', async ({ page }) => {
  test.slow()
  const heard = complaints(page)
  for (const address of addresses) {
    expect((await page.goto(server.origin + address))?.status(), address).toBe(200)
    await expectWayByKeyboard(page, address)
    await expectFit(page, address)
  }
  expect(heard).toEqual([])
})

test('each page in Spanish, where no script comes', async ({ page }) => {
  test.slow()
  // With JavaScript turned off axe could not run either.
  await page.route(/\/_app\/.*\.js$/, (route) => route.abort())
  for (const address of addresses.map((each) => addressIn('es', each))) {
    expect((await page.goto(server.origin + address))?.status(), address).toBe(200)
    await expectWayByKeyboard(page, address)
    await expectFit(page, address)
  }
})
