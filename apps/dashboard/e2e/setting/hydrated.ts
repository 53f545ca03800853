import type { Page } from '@playwright/test'

/** Waits until the page answers to scripts: the file input checks at once only from then on. */
export async function hydrated(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paste rows' }).waitFor()
}
