import { expect, type Page } from '@playwright/test'

/** More stops than any page has: Tab does not leave it. */
const most = 400

/** Where Tab stops. */
interface Stop {
  readonly name: string
  readonly place: 'skip link' | 'content' | 'footer'
  /** What is wrong with it for somebody who sees the page and has no pointer. */
  readonly wrong: readonly string[]
}

/** Looks at what has the focus, in the page. Undefined once Tab has left it, or begins anew. */
async function stopOfPage(): Promise<Stop | undefined> {
  const said: { lastStop?: Element; firstStop?: Element } = Object(window)
  const focused = document.activeElement
  if (focused === null || focused === document.body || focused === said.firstStop) return undefined
  const before = said.lastStop
  said.firstStop ??= focused
  said.lastStop = focused

  // What one chooses with is drawn by its label.
  const choice = focused instanceof HTMLInputElement && ['radio', 'checkbox'].includes(focused.type)
  const drawn = (choice ? focused.labels?.[0] : undefined) ?? focused
  await Promise.allSettled(drawn.getAnimations().map(({ finished }) => finished))
  const inSight = [...drawn.getClientRects()].some(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const seen = document.elementFromPoint(left + width * across, top + height * down)
        return drawn.contains(seen)
      }),
    ),
  )
  const marked = [getComputedStyle(drawn), getComputedStyle(drawn, '::before')].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  )
  const inOrder =
    before === undefined || (before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return {
    name: `${focused.localName} “${(drawn.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 60)}”`,
    place: focused.matches('.usa-skipnav') ? 'skip link' : focused.closest('footer') ? 'footer' : 'content',
    wrong: [
      ...(inSight ? [] : ['is not in sight']),
      ...(marked ? [] : ['has no outline']),
      ...(inOrder ? [] : ['stands before the stop before it']),
    ],
  }
}

/**
 * Goes through a page with the Tab key, from its top until the key leaves it: past the link to skip to the content, in the
 * order of the document, to the footer, and sees at each stop where it is. `what`: the name of the page in a failure.
 */
export async function expectWayByKeyboard(page: Page, what: string) {
  const stops: Stop[] = []
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopOfPage)
    if (stop === undefined) break
    stops.push(stop)
  }
  expect(stops.length, `${what} lets Tab go`).toBeLessThan(most)
  expect(
    stops.flatMap(({ name, wrong }) => wrong.map((each) => `${name} ${each}`)),
    what,
  ).toEqual([])
  // A figure on a page of others stands alone.
  if (!/\/embed(?:$|\?)/.test(what))
    expect([stops[0]?.place, stops.at(-1)?.place], what).toEqual(['skip link', 'footer'])
}
