import type { RowSource } from './mend-session.ts'

/**
 * How many rows a file has below its heading, found by asking: `guess` first, for it is mostly right, then twice as
 * far, then by halves.
 */
export async function countRows({ rows }: Pick<RowSource, 'rows'>, guess: number): Promise<number> {
  const has = async (count: number) => count === 0 || (await rows(count - 1, count)).length > 0
  let least = 0
  let beyond = Math.max(1, guess + 1)
  if (guess > 0 && (await has(guess))) least = guess
  else if (guess > 0) beyond = guess
  while (await has(beyond)) {
    least = beyond
    beyond *= 2
  }
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2)
    if (await has(middle)) least = middle
    else beyond = middle
  }
  return least
}
