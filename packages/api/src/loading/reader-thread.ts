import { Worker } from 'node:worker_threads'

/**
 * Threads that read history, and wait for the next file: one that has read a file reads the next without starting anew,
 * and faster. A waiting thread keeps no process alive.
 */
const waiting: Worker[] = []

export function takeReaderThread(): Worker {
  const kept = waiting.pop()
  kept?.ref()
  return kept ?? new Worker(new URL('./history-reader-start.ts', import.meta.url))
}

/** Gives a thread back that has told all that it was asked. */
export function keepReaderThread(thread: Worker): void {
  thread.unref()
  waiting.push(thread)
}
