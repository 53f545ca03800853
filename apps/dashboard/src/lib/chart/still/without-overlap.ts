interface Label {
  x: number
  text: string
}

/** A letter is about so wide, beside its height. */
const letter = 0.58

/** The labels of an axis that do not touch each other, nor the edge of their picture: the first, and those that still fit. */
export function withoutOverlap(
  labels: readonly Label[],
  { text: size, width }: { text: number; width: number },
): Label[] {
  let end = -Infinity
  return labels.filter(({ x, text }) => {
    const half = (text.length * size * letter) / 2
    if (x - half < end + size / 2 || x + half > width) return false
    end = x + half
    return true
  })
}
