import { ShiftPresses, type Seen, type ShiftCount } from './shift-presses.ts'

/** What is said and read out, in the language of the page. */
export interface LeaveWords {
  leaving: string
  /** Stands in the tab while the other page comes. */
  title: string
  forgotten: string
  pressesLeft: Record<1 | 2, string>
}

/** Milliseconds in which the next press must follow. */
const patience = 5_000

/**
 * Makes the place of the button to leave answer: to a click, and to three presses of Shift unless it says that these do not
 * count (`data-keys="no"`). It needs nothing but the page, which brings its words (`data-words`): it is there before anything else of the page’s scripts is. The
 * page goes blank before the other one has come, and gives its place in the history to it. A second call does nothing.
 * @returns How to take it back.
 */
export function leaveAtOnce(place: HTMLElement): () => void {
  const link = place.querySelector('a')
  const status = place.querySelector('[role="status"]')
  if (link === null || status === null || place.dataset['leave'] === 'ready') return () => {}

  const words = (): LeaveWords => JSON.parse(place.dataset['words'] ?? '{}')
  const presses = new ShiftPresses()
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving = false

  const leave = () => {
    leaving = true
    status.textContent = words().leaving
    document.title = words().title
    document.body.classList.add('is-left')
    window.location.replace(link.href)
  }

  const tell = (count: ShiftCount) => {
    if (count.kind === 'unchanged') return
    clearTimeout(timer)
    if (count.kind === 'leave') return leave()
    const { pressesLeft, forgotten } = words()
    status.textContent = count.kind === 'counted' ? pressesLeft[count.left] : forgotten
    if (count.kind === 'counted') timer = setTimeout(() => tell(presses.forget()), patience)
  }

  const see = (kind: Seen['kind']) => (event: Event) => {
    if (leaving || place.dataset['keys'] === 'no' || !place.isConnected) return
    tell(presses.see({ kind, key: event instanceof KeyboardEvent ? event.key : '', typing: isTyping(event) }))
  }

  const click = (event: Event) => {
    event.preventDefault()
    leave()
  }

  // Kept by the browser and brought back: then the person wants to see it.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    leaving = false
    status.textContent = ''
    document.body.classList.remove('is-left')
  }

  const heard = new AbortController()
  const { signal } = heard
  for (const [name, kind] of [
    ['keydown', 'down'],
    ['keyup', 'up'],
    ['pointerdown', 'pointer'],
  ] as const)
    window.addEventListener(name, see(kind), { capture: true, signal })
  window.addEventListener('pageshow', comeBack, { signal })
  link.addEventListener('click', click, { signal })
  place.dataset['leave'] = 'ready'
  return () => {
    clearTimeout(timer)
    heard.abort()
    delete place.dataset['leave']
  }
}

const isTyping = ({ target }: Event) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type=checkbox], [type=radio])'))
