import { SessionStopped } from './check-session.ts'
import type { FromWorker, ToWorker } from './session-message.ts'

/** What a page needs of a worker, so that tests can sit in for the browser's. */
export interface SeatWorker {
  post: (message: ToWorker) => void
  end: () => void
  /** Called once, at once. `fail` is called when the worker can go on no more. */
  listen: (hear: (message: FromWorker) => void, fail: () => void) => void
}

/** Who has the seat. */
export interface Sitter {
  hear: (message: FromWorker) => void
  /** The worker is gone, and with it all that was asked. */
  lost: () => void
}

type Send = (message: ToWorker) => void

/**
 * The one worker of a page. It is started before a file is chosen, so that its code is there: then the first findings come
 * at once, and nothing need be fetched once a person has chosen. A worker that does not let go in time is replaced.
 */
export class WorkerSeat {
  readonly #start: () => SeatWorker
  readonly #patience: number
  #worker: SeatWorker | undefined
  #sitter: Sitter | undefined
  #next: { sitter: Sitter; take: (send: Send) => void; refuse: (cause: Error) => void } | undefined
  #isFree = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param patience How long a worker may take to let go of a file, in milliseconds. */
  constructor(start: () => SeatWorker, patience = 1_000) {
    this.#start = start
    this.#patience = patience
  }

  /** Starts the worker, if it is not there. */
  warm(): void {
    if (this.#worker !== undefined) return
    const worker = this.#start()
    this.#worker = worker
    worker.listen(
      (message) => {
        // What an ended worker has still said comes too late.
        if (worker !== this.#worker) return
        if (message.kind === 'ready') this.#beFree()
        else this.#sitter?.hear(message)
      },
      () => {
        if (worker === this.#worker) this.#lose()
      },
    )
  }

  /** Takes the seat as soon as it is free. Who had it, or waited for it, hears no more. @throws SessionStopped */
  take(sitter: Sitter): Promise<Send> {
    this.warm()
    this.#next?.refuse(new SessionStopped())
    return new Promise((take, refuse) => {
      this.#next = { sitter, take, refuse }
      if (this.#isFree) this.#give()
      else if (this.#sitter !== undefined) this.leave(this.#sitter)
    })
  }

  /** Lets go of the file of `sitter`, if it has the seat or waits for it. */
  leave(sitter: Sitter): void {
    if (this.#next?.sitter === sitter) {
      this.#next.refuse(new SessionStopped())
      this.#next = undefined
    }
    if (this.#sitter !== sitter) return
    this.#sitter = undefined
    this.#worker?.post({ kind: 'stop' })
    this.#timer = setTimeout(() => {
      this.#end()
      this.warm()
    }, this.#patience)
  }

  /** Ends the worker. */
  close(): void {
    this.#next?.refuse(new SessionStopped())
    this.#next = undefined
    this.#sitter = undefined
    this.#end()
  }

  #beFree(): void {
    clearTimeout(this.#timer)
    this.#isFree = true
    this.#give()
  }

  #give(): void {
    const worker = this.#worker
    if (this.#next === undefined || worker === undefined) return
    const { sitter, take } = this.#next
    this.#next = undefined
    this.#isFree = false
    this.#sitter = sitter
    take((message) => worker.post(message))
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.#worker?.end()
    this.#worker = undefined
    this.#isFree = false
  }

  #lose(): void {
    const [sitter, next] = [this.#sitter, this.#next]
    this.#sitter = undefined
    this.#next = undefined
    this.#end()
    sitter?.lost()
    next?.refuse(new Error(workerFailed))
  }
}

export const workerFailed = 'The browser could not run the check.'
