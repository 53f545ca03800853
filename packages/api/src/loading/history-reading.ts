import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { columnsIn } from './line-columns.ts'
import type { FromReader, HistoryJob, LinesRead, ToReader } from './messages.ts'

type Message<Kind extends FromReader['kind']> = Extract<FromReader, { kind: Kind }>

/**
 * A file of history that is read by a thread of its own. To be asked in this order: `lines`, `read`, `checked`; each fails
 * if the thread failed. `stop` ends it whatever it is doing.
 */
export class HistoryReading {
  readonly #worker: Worker
  readonly #messages: AsyncIterator<FromReader[], undefined>
  #ahead: FromReader | undefined

  constructor(job: HistoryJob) {
    this.#worker = new Worker(new URL('./history-reader-start.ts', import.meta.url), { workerData: job })
    this.#messages = on(this.#worker, 'message', { close: ['exit'] })
  }

  /** The lines as they are read. Their columns are good until the next ones are asked for. */
  async *lines(): AsyncGenerator<LinesRead> {
    for (;;) {
      const message = await this.#next()
      if (message.kind !== 'lines') {
        this.#ahead = message
        return
      }
      const { memory, lines } = message
      yield { ...lines, columns: columnsIn(memory) }
      const back: ToReader = { memory }
      this.#worker.postMessage(back, [memory])
    }
  }

  /** All lines are read; the rules speak now. */
  async read(): Promise<void> {
    const message = await this.#next()
    if (message.kind !== 'read') throw new Error(`The reader said ${message.kind} too early.`)
  }

  /** What the check says of it at the end. */
  async checked(): Promise<Message<'checked'>> {
    const message = await this.#next()
    if (message.kind !== 'checked') throw new Error(`The reader said ${message.kind} at the end.`)
    return message
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  async #next(): Promise<FromReader> {
    const kept = this.#ahead
    this.#ahead = undefined
    if (kept !== undefined) return kept
    const [message] = (await this.#messages.next()).value ?? []
    if (message === undefined) throw new Error('The thread that reads the file ended early.')
    return message
  }
}
