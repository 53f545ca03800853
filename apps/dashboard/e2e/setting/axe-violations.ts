import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/**
 * What axe holds against a page, each as `rule: where, where`. `only`: its rules, by tag or by name; `within`: a selector of
 * the part that is looked at. Axe is brought once per document, and runs in the page itself: no page has frames, and
 * taking its results to a page of their own, as @axe-core/playwright does for frames, takes longer than the rules.
 */
export async function axeViolations(
  page: Page,
  only: RunOptions['runOnly'],
  within?: string,
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('Axe would not see what is in a frame.')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ only, within }) => {
      const brought: { axe: typeof axe } = Object(window)
      const { violations } = await brought.axe.run(within ?? document, {
        ...(only !== undefined && { runOnly: only }),
        resultTypes: ['violations'],
      })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    },
    { only, within },
  )
}
