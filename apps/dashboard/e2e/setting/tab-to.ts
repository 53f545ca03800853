import type { Locator, Page } from '@playwright/test'
import { tabToElement } from './tab-to-element.ts'

/** Presses Tab until what has a name and a role has the focus. */
export function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'link' | 'combobox' | 'textbox' | 'checkbox' | 'button',
): Promise<Locator> {
  return tabToElement(page, page.getByRole(role, { name, exact: typeof name === 'string' }).first())
}
