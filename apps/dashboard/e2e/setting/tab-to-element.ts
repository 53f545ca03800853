import type { Locator, Page } from '@playwright/test'

/** Presses Tab until something has the focus; a person would look for it no longer than that. */
export async function tabToElement(page: Page, wanted: Locator): Promise<Locator> {
  for (let nth = 0; nth < 150; nth += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${wanted}.`)
}
