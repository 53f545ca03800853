/**
 * Round numbers from zero to at least `highest`, about `wanted` steps apart: 0, 2,000, 4,000, …
 * `highest` ≤ 0 gives 0 and 1, so that an axis always has a length.
 */
export function axisTicks(highest: number, wanted = 4): number[] {
  if (!(highest > 0)) return [0, 1]
  const rough = highest / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power
  const count = Math.ceil(highest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}
