import { parentPort, Worker } from 'node:worker_threads'

/**
 * One of those who are measured, in a thread and with a heap of its own: nobody pays for what another one left behind, and
 * each keeps what its engine has learnt of its code.
 */
export interface Contender {
  /** Does the work once. @returns seconds. */
  readonly run: () => Promise<number>
  readonly stop: () => Promise<unknown>
}

/** Starts a contender from a file that calls `contend`. `data` is copied to it. */
export function contender(file: URL, data: unknown): Contender {
  const worker = new Worker(file, { workerData: data })
  return {
    run: () =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.postMessage('run')
      }),
    stop: () => worker.terminate(),
  }
}

/** In the file of a contender: does `work` whenever it is told to, and says how long that took. */
export function contend(work: () => Promise<void> | void): void {
  parentPort?.on('message', async () => {
    const start = performance.now()
    await work()
    parentPort?.postMessage((performance.now() - start) / 1000)
  })
}
