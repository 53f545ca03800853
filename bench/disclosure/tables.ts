/** Made-up tables, the same in each run. */
const chanceFrom = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const gauss = (chance: () => number) =>
  Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance())
const weights = (count: number, spread: number, chance: () => number) =>
  Array.from({ length: count }, () => Math.exp(spread * gauss(chance)))

function poisson(mean: number, chance: () => number): number {
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gauss(chance)))
  let count = 0
  let step = Math.exp(-mean)
  for (let left = chance() - step; left > 0 && count < 500; left -= step) step *= mean / ++count
  return count
}
const grouped = (count: number, name: string, groups: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name}${index}`, `${name} group ${index % groups}`]),
  )
const names = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`)

/** Three dimensions, each with groups, and all margins. `mean` is about what a cell counts. */
export function crossTable([states, ages, kinds]: readonly [number, number, number], mean: number) {
  const chance = chanceFrom(1)
  const [byState, byAge, byKind] = [
    weights(states, 1, chance),
    weights(ages, 0.8, chance),
    weights(kinds, 0.8, chance),
  ]
  const cells = names(states, 'S').flatMap((state, i) =>
    names(ages, 'A').flatMap((age, j) =>
      names(kinds, 'K').map((kind, k) => ({
        at: { state, age, kind },
        count: poisson(mean * (byState[i] ?? 1) * (byAge[j] ?? 1) * (byKind[k] ?? 1), chance),
      })),
    ),
  )
  const dimensions = ['state', 'age', 'kind']
  const publish = Array.from({ length: 8 }, (_, set) =>
    dimensions.filter((_, index) => (set >> index) % 2 === 1),
  )
  return {
    cells,
    publish,
    hierarchies: { state: grouped(states, 'S', 2), age: grouped(ages, 'A', 2), kind: grouped(kinds, 'K', 3) },
  }
}

/** A quarter of 6,000 clients: 56 states in 10 regions, four breakdowns by state, and national pairs of breakdowns. */
export function nationalQuarter() {
  const chance = chanceFrom(1)
  const breakdowns = { sex: 3, age: 4, kind: 4, citizen: 4 }
  const states = weights(56, 1.2, chance)
  const pick = (shares: readonly number[]) => {
    let left = chance() * shares.reduce((one, other) => one + other, 0)
    return Math.max(
      0,
      shares.findIndex((share) => (left -= share) < 0),
    )
  }
  const shares = Object.values(breakdowns).map((count) => [10, 5, 2, 1].slice(0, count))
  const counts = new Map<string, number>()
  for (let client = 0; client < 6000; client += 1) {
    const place = [pick(states), ...shares.map(pick)].join()
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const keys = Object.keys(breakdowns)
  const combinations = Object.values(breakdowns).reduce<number[][]>(
    (begun, count) =>
      begun.flatMap((values) => Array.from({ length: count }, (_, value) => [...values, value])),
    [[]],
  )
  const cells = names(56, 'S').flatMap((state, index) =>
    combinations.map((values) => ({
      at: { state, ...Object.fromEntries(keys.map((key, at) => [key, `${key} ${values[at]}`])) },
      count: counts.get([index, ...values].join()) ?? 0,
    })),
  )
  const pairs = keys.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other]))
  return {
    cells,
    publish: [[], ['state'], ...keys.map((key) => ['state', key]), ...keys.map((key) => [key]), ...pairs],
    hierarchies: { state: grouped(56, 'S', 10) },
  }
}
