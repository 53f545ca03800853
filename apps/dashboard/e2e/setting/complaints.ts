import type { Page } from '@playwright/test'

/** Collects what the page complains of in the console, from now on. */
export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    // To the browser an answer that refuses what was sent is a page that failed to load.
    if (/status of 4\d\d/.test(message.text())) return
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  return heard
}
