/**
 * Knows the public version. It is asked for at most every `patience` milliseconds, by whoever comes first, and everybody
 * else who comes meanwhile waits for the same answer: nobody is shown what was public longer ago than that.
 */
export class VersionWatch {
  readonly #read: () => Promise<string>
  readonly #patience: number
  #known: { version: string; at: number } | undefined
  #asking: Promise<string> | undefined
  /** How often it was forgotten: an answer to a question from before that is not kept. */
  #forgotten = 0

  /** @param read Rejects when it cannot be known. */
  constructor(read: () => Promise<string>, patience = 250) {
    this.#read = read
    this.#patience = patience
  }

  /** The version as it was at most `patience` milliseconds before `now`. */
  current(now = performance.now()): string | Promise<string> {
    if (this.#known !== undefined && now - this.#known.at < this.#patience) return this.#known.version
    return (this.#asking ??= this.#ask(now))
  }

  /** Something may have changed: the next one asks anew. */
  forget(): void {
    this.#forgotten += 1
    this.#known = undefined
    this.#asking = undefined
  }

  async #ask(at: number): Promise<string> {
    const since = this.#forgotten
    try {
      const version = await this.#read()
      if (since === this.#forgotten) this.#known = { version, at }
      return version
    } finally {
      if (since === this.#forgotten) this.#asking = undefined
    }
  }
}
