interface Asking<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>
  /** So long nothing new may come before a question is asked; in milliseconds. */
  readonly pause: number
  readonly onAsk: () => void
  readonly onAnswer: (answer: Answer) => void
  readonly onFail: (cause: unknown) => void
}

/**
 * Asks after a pause, and tells the answer to the latest question only: an older answer that comes late, fails or never
 * comes is nobody's business any more.
 */
export class LatestAnswer<Question, Answer> {
  readonly #asking: Asking<Question, Answer>
  #latest = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(asking: Asking<Question, Answer>) {
    this.#asking = asking
  }

  /** Asks soon, in place of whatever was asked before. */
  soon(question: Question): void {
    this.stop()
    const mine = this.#latest
    this.#timer = setTimeout(() => void this.#ask(question, mine), this.#asking.pause)
  }

  /** No more answers are told. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#latest += 1
  }

  async #ask(question: Question, mine: number): Promise<void> {
    const { ask, onAsk, onAnswer, onFail } = this.#asking
    onAsk()
    try {
      const answer = await ask(question)
      if (mine === this.#latest) onAnswer(answer)
    } catch (cause) {
      if (mine === this.#latest) onFail(cause)
    }
  }
}
