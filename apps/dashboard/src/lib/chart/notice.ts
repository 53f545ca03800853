import { getContext, setContext } from 'svelte'
import { m } from '../paraglide/messages.js'

const key = Symbol('what every figure says when it is taken away')

/** What must go with every figure of an installation. */
export const noticeOf = ({ demonstration }: { demonstration: boolean }): string | undefined =>
  demonstration ? m.layout_demonstration_figure() : undefined

/** Says of all pictures below what must go with them when they are taken away: that data are synthetic. */
export function setNotice(notice: () => string | undefined): void {
  setContext(key, notice)
}

/** What must go with a picture that is taken away from here, if anything. */
export function noticeHere(): string | undefined {
  return getContext<(() => string | undefined) | undefined>(key)?.()
}
