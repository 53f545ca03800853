// From signing in to the receipt without a pointer.
import { expect, test, type FileChooser, type Locator, type Page } from '@playwright/test'
import { hydrated } from './setting/hydrated.ts'
import { ownServer } from './setting/own-server.ts'
import { people } from './setting/people.ts'
import { sampleWith } from './setting/sample-with.ts'

const server = ownServer()

/** Presses Tab until `wanted` has the focus: it must be on the way, and not too far. */
async function tabTo(page: Page, wanted: Locator, most = 120) {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${wanted} was not reached with ${most} steps of the Tab key.`)
}

test('a report is mended, uploaded, certified and receipted with the keyboard alone', async ({ page }) => {
  test.slow()
  // Listened to from the start: on a busy machine the browser may open its dialog before a late listener is known to it.
  const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve))
  await page.goto(`${server.origin}/sign-in`)
  await tabTo(page, page.getByRole('button', { name: `Sign in as ${people.official}` }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${server.origin}/awards`)

  await tabTo(page, page.getByRole('link', { name: /Start this report/ }).first())
  await page.keyboard.press('Enter')
  await hydrated(page)

  // On a busy machine the page may still be settling after the way here; a person would press the key once more.
  let chooser: FileChooser | undefined
  await expect(async () => {
    await tabTo(page, page.getByLabel('Your file with the counts'))
    await page.keyboard.press('Enter')
    chooser = await Promise.race([chosen, page.waitForTimeout(3000).then(() => undefined)])
    expect(chooser).toBeDefined()
  }).toPass()
  if (chooser === undefined) throw new Error('The browser asked for no file.')
  await chooser.setFiles(await sampleWith('keys.csv', ',clients_screened,,,58,', ',clients_screened,,,many,'))
  const heading = page.locator('#check-heading')
  await expect(heading).toHaveText(/to fix in keys.csv/)
  await expect(heading).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Mend it here' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('gridcell', { name: /many/ }))
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('58')
  await page.keyboard.press('Enter')
  await expect(heading).toContainText('keys.csv is ready to upload')

  // The button stands above the grid.
  await heading.focus()
  await tabTo(page, page.getByRole('button', { name: 'Upload for FY2017 Q4' }), 12)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your file is stored as a draft')).toBeVisible()

  // What is unusual beside earlier quarters is explained first.
  for (const why of await page.getByLabel('Why is this so?').all()) {
    await tabTo(page, why)
    await page.keyboard.type('We opened a second site in July.')
  }
  const save = page.getByRole('button', { name: /^Save the explanation/ })
  if (await save.isVisible()) {
    await tabTo(page, save)
    await page.keyboard.press('Enter')
    await expect(page.getByText('not explained yet').first()).toBeHidden()
  }

  // A page that is slow to come says so.
  await page.route('**/certify/__data.json*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await tabTo(page, page.getByRole('link', { name: 'Go on to certify and submit' }))
  await page.keyboard.press('Enter')
  const loading = page.getByText('Loading the page…')
  await expect(loading).toBeVisible()
  await expect(loading).toHaveCount(0)
  await tabTo(page, page.getByRole('checkbox').last())
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Certify and submit to your program officer' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receipt')
})
