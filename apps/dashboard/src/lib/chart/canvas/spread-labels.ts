/**
 * Moves label centers apart so that neighbors stand at least `gap` from each other and all stay between `top` and
 * `bottom`, each as near to where it wants to be as that allows. Returns the new centers in the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index)
  let floor = top - gap
  for (const label of order) {
    label.y = Math.max(label.y, floor + gap)
    floor = label.y
  }
  let ceiling = bottom + gap
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling - gap)
    ceiling = label.y
  }
  return order.sort((a, b) => a.index - b.index).map(({ y }) => y)
}
