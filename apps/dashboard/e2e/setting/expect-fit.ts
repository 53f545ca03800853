import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// What can differ at another width: sizes, what scrolls, and what is hidden there. The same elements have the same names.
const ofWidth = [
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'button-name',
  'link-name',
  'label',
  'heading-order',
  'page-has-heading-one',
]

/** Holds a page to axe at both widths, and to 320 pixels without scrolling sideways. `what`: its name in a failure. */
export async function expectFit(page: Page, what: string) {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 })
    // The button to leave the page stays in sight while one reads: what lies under it half-way is at hand by scrolling on.
    await page.evaluate(() => window.scrollTo(0, 0))
    const said = await axeViolations(
      page,
      width === 1280 ? { type: 'tag', values: tags } : { type: 'rule', values: ofWidth },
    )
    expect(said, `${what} at ${width} px`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${what} at 320 px is wider than the screen by`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 900 })
}
