import type { CheckSetting } from '../check-one-file.ts'
import type { StoredReport } from '../compare-with-stored.ts'
import type { Changes } from './changes.ts'
import { SessionStopped, type CheckSession } from './check-session.ts'
import type { Answers, EarlyFindings, FromWorker, Question, ToWorker } from './session-message.ts'
import { workerFailed, type Sitter, type WorkerSeat } from './worker-seat.ts'

interface Listening {
  onProgress?: (bytesRead: number) => void
  onEarly?: (early: EarlyFindings) => void
}

interface Waiting {
  question: Question
  hear: (answer: Partial<Answers>) => void
  fail: (cause: Error) => void
}

/** A file that is open in the worker of a page. See CheckSession for what it promises. */
export class FileSession implements CheckSession {
  readonly file: File
  readonly #setting: CheckSetting
  readonly #seat: WorkerSeat
  readonly #listening: Listening
  readonly #waiting = new Map<number, Waiting>()
  readonly #sitter: Sitter = {
    hear: (message) => this.#hear(message),
    lost: () => {
      this.#send = undefined
      this.#failAll(new Error(workerFailed))
    },
  }
  #send: Promise<(message: ToWorker) => void> | undefined
  #lastId = 0
  #isStopped = false

  constructor(file: File, setting: CheckSetting, seat: WorkerSeat, listening: Listening = {}) {
    this.file = file
    this.#setting = setting
    this.#seat = seat
    this.#listening = listening
  }

  check(changes: Changes) {
    return this.#ask('check', { of: 'check', changes })
  }

  compare(stored: readonly StoredReport[]) {
    return this.#ask('compare', { of: 'compare', stored })
  }

  rows(from: number, to: number) {
    return this.#ask('rows', { of: 'rows', from, to })
  }

  findRows(rows: readonly number[]) {
    return this.#ask('findRows', { of: 'findRows', rows })
  }

  corrected(changes: Changes) {
    return this.#ask('corrected', { of: 'corrected', changes })
  }

  annotated(changes: Changes) {
    return this.#ask('annotated', { of: 'annotated', changes })
  }

  stop(): void {
    this.#isStopped = true
    this.#failAll(new SessionStopped())
    this.#seat.leave(this.#sitter)
  }

  async #ask<Of extends keyof Answers>(of: Of, question: Question & { of: Of }): Promise<Answers[Of]> {
    const id = ++this.#lastId
    const answered = new Promise<Partial<Answers>>((hear, fail) => {
      this.#waiting.set(id, { question, hear, fail })
    })
    try {
      if (this.#isStopped) throw new SessionStopped()
      const send = await this.#opened()
      // It may have been stopped, or answered by a newer question, while the worker was busy.
      if (this.#waiting.has(id)) send({ kind: 'ask', id, question })
    } catch (cause) {
      const reason = cause instanceof Error ? cause : new Error(workerFailed)
      for (const { fail } of this.#settle(id)) fail(reason)
    }
    const answer = (await answered)[of]
    if (answer === undefined) throw new Error(`The worker was asked for ${of}, and answered something else.`)
    return answer
  }

  /** The worker with the file open in it; once more if it was lost. */
  #opened(): Promise<(message: ToWorker) => void> {
    return (this.#send ??= this.#seat.take(this.#sitter).then(
      (send) => {
        send({ kind: 'open', file: this.file, setting: this.#setting })
        return send
      },
      (cause: unknown) => {
        this.#send = undefined
        throw cause
      },
    ))
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'ready') return
    if (message.kind === 'progress') this.#listening.onProgress?.(message.bytesRead)
    else if (message.kind === 'early') this.#listening.onEarly?.(message.early)
    else
      for (const { hear, fail } of this.#answeredBy(message.id))
        if (message.kind === 'answer') hear(message.answer)
        else fail(new Error(message.reason))
  }

  /** A check answers the checks before it as well, and says nothing while a newer one is under way. */
  #answeredBy(id: number): Waiting[] {
    if (this.#waiting.get(id)?.question.of !== 'check') return this.#settle(id)
    const checks = [...this.#waiting].flatMap(([other, { question }]) =>
      question.of === 'check' ? other : [],
    )
    return checks.some((other) => other > id) ? [] : checks.flatMap((other) => this.#settle(other))
  }

  #settle(id: number): Waiting[] {
    const found = this.#waiting.get(id)
    this.#waiting.delete(id)
    return found === undefined ? [] : [found]
  }

  #failAll(cause: Error): void {
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { fail } of all) fail(cause)
  }
}
