/** More different texts than this are not remembered: then they are no codes. */
const mostEntries = 50_000
/** Texts longer than this, in bytes, are not remembered. */
const longestText = 200
/** Looking further would let a file of texts that all fall on one place cost more than linear time. */
const mostProbes = 32

/**
 * Remembers what texts mean, by their bytes: looking one up makes no string. A text is either found whole, or not at all;
 * what is not found is worked out in the usual way. Texts that follow each other in the same order again and again, as the
 * lines of a form do, are found by comparing alone.
 */
export class ByteMemo<Value> {
  #pool = new Uint8Array(4_096)
  #poolEnd = 0
  #slots = new Int32Array(1_024)
  #mask = 1_023
  readonly #starts: number[] = []
  readonly #hashes: number[] = []
  readonly #values: Value[] = []
  /** The entry that was found after each entry the last time. */
  readonly #after: number[] = []
  #last = 0

  /** The value of the text in `bytes` from `from` to `to`; undefined if it is not remembered. */
  find(bytes: Uint8Array, from: number, to: number): Value | undefined {
    const expected = this.#after[this.#last] ?? -1
    if (expected !== -1 && this.#isSame(expected, bytes, from, to)) {
      this.#last = expected
      return this.#values[expected]
    }
    const entry = this.#search(bytes, from, to)
    if (entry === -1) return undefined
    this.#after[this.#last] = entry
    this.#last = entry
    return this.#values[entry]
  }

  #search(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to)
    for (let probe = 0; probe < mostProbes; probe++) {
      const entry = (this.#slots[(hash + probe) & this.#mask] ?? 0) - 1
      if (entry === -1) return -1
      if (this.#hashes[entry] === hash && this.#isSame(entry, bytes, from, to)) return entry
    }
    return -1
  }

  /** Remembers a text that is not remembered yet. */
  set(bytes: Uint8Array, from: number, to: number, value: Value): void {
    const length = to - from
    if (this.#values.length === mostEntries || length > longestText) return
    if (this.#values.length * 2 >= this.#slots.length) this.#grow()
    while (this.#poolEnd + length > this.#pool.length) this.#pool = twiceAsLong(this.#pool)
    this.#pool.set(bytes.subarray(from, to), this.#poolEnd)
    const hash = hashOf(bytes, from, to)
    this.#starts.push(this.#poolEnd)
    this.#hashes.push(hash)
    this.#after.push(-1)
    this.#poolEnd += length
    this.#place(hash, this.#values.push(value))
  }

  #isSame(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[entry] ?? 0
    const end = this.#starts[entry + 1] ?? this.#poolEnd
    if (end - start !== to - from) return false
    const pool = this.#pool
    for (let at = 0; at < to - from; at++) if (pool[start + at] !== bytes[from + at]) return false
    return true
  }

  /** An entry without a free place nearby is not found again, and worked out each time. */
  #place(hash: number, entry: number): void {
    for (let probe = 0; probe < mostProbes; probe++) {
      const slot = (hash + probe) & this.#mask
      if (this.#slots[slot] !== 0) continue
      this.#slots[slot] = entry
      return
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    this.#mask = this.#slots.length - 1
    this.#hashes.forEach((hash, entry) => this.#place(hash, entry + 1))
  }
}

/** FNV-1a (Fowler, Noll and Vo), in 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function twiceAsLong(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(bytes.length * 2)
  longer.set(bytes)
  return longer
}
