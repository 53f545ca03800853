/** Does something again and again, each time so many milliseconds after the last time ended, until it is stopped. */
export function repeat(work: () => Promise<void>, every: number, failed: (error: string) => void) {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const next = () => {
    if (stopped) return
    timer = setTimeout(() => {
      running = work()
        .catch((error: unknown) => failed(error instanceof Error ? error.name : 'unknown'))
        .then(next)
    }, every)
  }
  next()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
