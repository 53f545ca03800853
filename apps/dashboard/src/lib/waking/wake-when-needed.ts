import { onceAwake } from './awake.ts'

/** How somebody reaches for a thing: with a pointer, a finger, or the Tab key. */
const reaching = ['pointerover', 'pointerdown', 'focusin', 'click'] as const

/**
 * Runs the scripts of a page when somebody reaches for what needs them (`data-wakes`), and not before: who only reads need
 * not fetch them. A button that was pressed meanwhile is pressed again once the page answers.
 */
export function wakeWhenNeeded(page: Document): void {
  const waiting = page.querySelector<HTMLScriptElement>('script[data-waits]')
  if (waiting === null) return
  // Only what can be reached with the Tab key can be woken by it.
  for (const picture of page.querySelectorAll<HTMLElement>('[data-wakes][role="img"]')) picture.tabIndex = 0

  let pressed: HTMLElement | undefined
  let woken = false
  const reach = (event: Event) => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('[data-wakes]') === null) return
    if (event.type === 'click') pressed = target.closest('button') ?? undefined
    if (woken) return
    woken = true
    stayInPlace()
    run(waiting)
  }
  for (const name of reaching) page.addEventListener(name, reach, { passive: true })
  onceAwake(() => {
    for (const name of reaching) page.removeEventListener(name, reach)
    pressed?.click()
  })
}

/** Where a page was loaded again, SvelteKit goes to the place at which it was left. By now somebody reads at another one. */
function stayInPlace(): void {
  const scrollTo = window.scrollTo.bind(window)
  window.scrollTo = () => {}
  onceAwake(() => {
    window.scrollTo = scrollTo
  })
}

/** A script that is put into a page runs, where one that changes its type would not. */
function run(waiting: HTMLScriptElement): void {
  const script = document.createElement('script')
  script.textContent = waiting.textContent
  waiting.replaceWith(script)
}
