import { compareSpots, type Spot } from './problem-order.ts'

/** Places to show as cards: the problems, and what the person touched, which stays in sight; each once, in order. */
export const cardsToShow = (spots: readonly Spot[], touched: readonly Spot[]): readonly Spot[] =>
  [...spots, ...touched]
    .sort(compareSpots)
    .filter((spot, at, all) => at === 0 || compareSpots(all[at - 1] ?? spot, spot) !== 0)
