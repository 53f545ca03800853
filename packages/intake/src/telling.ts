import type { CheckOptions } from './check-result.ts'
import type { Sink } from './coding/row-reader.ts'

/** Tells whoever checks a file how far it is, what was read, and what was found so far, while it is being read. */
export class Telling {
  readonly #options: Pick<CheckOptions, 'onProgress' | 'onLines' | 'onFindings'>
  readonly #sink: Sink
  #causesTold = 0

  constructor(options: Pick<CheckOptions, 'onProgress' | 'onLines' | 'onFindings'>, sink: Sink) {
    this.#options = options
    this.#sink = sink
  }

  async tell(bytesRead: number): Promise<void> {
    const { onProgress, onFindings } = this.#options
    onProgress?.(bytesRead)
    await this.#handOn(false)
    const { findings } = this.#sink
    // Told when they have doubled, so that telling stays a small part of the work.
    if (onFindings === undefined || findings.causes === 0 || findings.causes < this.#causesTold * 2) return
    this.#causesTold = findings.causes
    onFindings(findings.finish().findings)
  }

  /** To be called after the last row. */
  finish(): Promise<void> {
    return this.#handOn(true)
  }

  async #handOn(isEnd: boolean): Promise<void> {
    const { onLines } = this.#options
    if (onLines === undefined) return
    const { lines, reports } = this.#sink
    for (const batch of lines.handOn(isEnd)) await onLines({ ...batch, reports })
  }
}
