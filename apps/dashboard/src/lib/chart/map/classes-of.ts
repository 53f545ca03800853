/** A class of a map: the values in it run from `low` to `high`, both of which are there. */
export interface MapClass {
  low: number
  high: number
}

/** Five shades are as many as the eye can tell apart on a map. */
const mostClasses = 5

/**
 * Classes with about as many values in each, made from the values that are shown: equal values share a class, and zero
 * has one of its own, in front. The bounds are values that are there, so that a legend claims nothing else.
 */
export function classesOf(values: readonly number[]): MapClass[] {
  const zero = values.some((value) => value === 0) ? [{ low: 0, high: 0 }] : []
  const sorted = values.filter((value) => value !== 0).sort((a, b) => a - b)
  const classes: MapClass[] = []
  let begin = 0
  for (let made = 0; begin < sorted.length; made++) {
    const left = Math.max(1, mostClasses - made)
    const low = sorted[begin] ?? 0
    let high = sorted[begin + Math.max(1, Math.round((sorted.length - begin) / left)) - 1] ?? low
    let end = sorted.findLastIndex((value) => value <= high) + 1
    if (left === 1) [high, end] = [sorted.at(-1) ?? low, sorted.length]
    classes.push({ low, high })
    begin = end
  }
  return [...zero, ...classes]
}
