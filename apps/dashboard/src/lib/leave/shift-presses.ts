/** What a key did to the count of presses of Shift on its own. */
export type ShiftCount =
  | { kind: 'unchanged' }
  | { kind: 'counted'; left: 1 | 2 }
  /** What had been counted counts no more: another key came between. */
  | { kind: 'forgotten' }
  | { kind: 'leave' }

const needed = 3

/** What a key or button of the mouse is seen to do. `typing`: the focus stands where text is written. */
export interface Seen {
  kind: 'down' | 'up' | 'pointer'
  key: string
  typing: boolean
}

/**
 * Counts presses of Shift, with nothing else pressed while it is held or in between: `Shift`+`A` is a capital, and no
 * press of Shift. Where text is written nothing is counted: there Shift alone may change the way of writing.
 */
export class ShiftPresses {
  #count = 0
  /** Shift went down, and nothing else since. */
  #alone = false

  see({ kind, key, typing }: Seen): ShiftCount {
    if (kind === 'down' && key === 'Shift') {
      this.#alone = !typing
      return typing ? this.forget() : { kind: 'unchanged' }
    }
    if (kind !== 'up') {
      this.#alone = false
      return this.forget()
    }
    if (key !== 'Shift' || !this.#alone) return { kind: 'unchanged' }
    this.#alone = false
    this.#count += 1
    if (this.#count === 1) return { kind: 'counted', left: 2 }
    if (this.#count < needed) return { kind: 'counted', left: 1 }
    this.#count = 0
    return { kind: 'leave' }
  }

  /** Begins anew, as when too much time has passed. */
  forget(): ShiftCount {
    const had = this.#count
    this.#count = 0
    return had === 0 ? { kind: 'unchanged' } : { kind: 'forgotten' }
  }
}
