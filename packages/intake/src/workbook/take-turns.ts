/** About 5 MB of a workbook, a tenth of a second. */
const stepsPerTurn = 64

/** The same steps; but now and then whoever else waits for this thread gets a turn: on a server, other people. */
export async function* takeTurns<Step>(steps: Iterable<Step>): AsyncGenerator<Step> {
  let count = 0
  for (const step of steps) {
    yield step
    count += 1
    if (count % stepsPerTurn === 0) await new Promise((resolve) => setTimeout(resolve))
  }
}
