import type { Page } from '@playwright/test'

/** Presses Tab until something has the focus; a person would look for it no longer than that. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'link' | 'combobox' | 'textbox' | 'checkbox' | 'button',
) {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
  for (let nth = 0; nth < 150; nth += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}.`)
}
