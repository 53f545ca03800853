import { on } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { columnsIn } from './line-columns.ts'
import type { FromReader, HistoryJob, LinesRead, ToReader } from './messages.ts'
import { keepReaderThread, takeReaderThread } from './reader-thread.ts'

type Message<Kind extends FromReader['kind']> = Extract<FromReader, { kind: Kind }>

/**
 * A file of history that is read by another thread. To be asked in this order: `lines`, `read`, `checked`; each fails
 * if the thread failed. `stop` ends it whatever it is doing.
 */
export class HistoryReading {
  readonly #thread: Worker
  readonly #messages: AsyncIterator<FromReader[], undefined>
  #ahead: FromReader | undefined
  #isDone = false

  constructor(job: HistoryJob) {
    this.#thread = takeReaderThread()
    this.#messages = on(this.#thread, 'message', { close: ['exit'] })
    this.#tell({ kind: 'read', job })
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
      this.#tell({ kind: 'memory', memory }, memory)
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
    this.#isDone = true
    return message
  }

  async stop(): Promise<void> {
    await this.#messages.return?.()
    if (this.#isDone) keepReaderThread(this.#thread)
    else await this.#thread.terminate()
  }

  #tell(told: ToReader, ...transfer: ArrayBuffer[]): void {
    this.#thread.postMessage(told, transfer)
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
