import { m } from '#lib/paraglide/messages.js'
import { formatCount } from '#lib/words/count-in-words.ts'

interface Figures {
  state: string
  shown: number
  withheld: number
}

/** How much a release says of a state alone, in a sentence or two. */
export function howMuch({ state, shown, withheld }: Figures): string {
  if (shown + withheld === 0) return m.states_none({ state })
  if (shown === 0)
    return withheld === 1
      ? m.states_all_withheld_one({ state })
      : m.states_all_withheld({ state, count: formatCount(withheld) })
  if (withheld === 0) return m.states_all_shown({ state, shown: figures(shown) })
  return m.states_some_shown({ state, shown: figures(shown), withheld: figures(withheld) })
}

const figures = (count: number): string =>
  (count === 1 ? m.states_figure : m.states_figures)({ count: formatCount(count) })
