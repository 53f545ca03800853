import { percentile } from '../measuring/percentile.ts'

/** The 95th percentile of a round, in milliseconds. */
export interface Both {
  readonly small: number
  readonly large: number
}

/** Runs something in both worlds in turn, so that whatever else the machine does falls on both. */
export async function timeBoth<World>(
  worlds: { readonly small: World; readonly large: World },
  work: (world: World) => Promise<unknown>,
  times: number,
): Promise<Both> {
  const taken = { small: [] as number[], large: [] as number[] }
  for (let time = 0; time < times; time += 1) {
    taken.small.push(await timed(() => work(worlds.small)))
    taken.large.push(await timed(() => work(worlds.large)))
  }
  return { small: percentile(taken.small, 0.95), large: percentile(taken.large, 0.95) }
}

/** @returns milliseconds */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
