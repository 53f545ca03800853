/** How large a piece grows before it is handed on. */
const pieceLength = 1 << 20

/** PostgreSQL's numbers for the types of which we write arrays. */
const typeOf = { int4: 23, int8: 20, text: 25 } as const

const utf8 = new TextEncoder()

/**
 * Writes rows as `COPY … WITH (FORMAT binary)` takes them, without its header and trailer
 * (https://www.postgresql.org/docs/current/sql-copy.html), straight into bytes: no object for a row, none for a field.
 * Pure, so that a worker can do it that knows nothing of databases.
 */
export class CopyRows {
  #bytes = new Uint8Array(pieceLength)
  #view = new DataView(this.#bytes.buffer)
  #at = 0

  /** Whether the next row of at most `room` bytes must wait until `take` was called. */
  isFullFor(room: number): boolean {
    return this.#at > 0 && this.#at + room > this.#bytes.length
  }

  /** What was written, in whole rows; the caller owns its buffer. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#at)
    this.#renew(pieceLength)
    return taken
  }

  /** Begins a row of at most `room` bytes. Whether it fits was asked before. */
  startRow(fields: number, room: number): void {
    if (this.#at + room > this.#bytes.length) this.#renew(Math.max(room, pieceLength))
    this.#view.setInt16(this.#at, fields)
    this.#at += 2
  }

  #renew(length: number): void {
    this.#bytes = new Uint8Array(length)
    this.#view = new DataView(this.#bytes.buffer)
    this.#at = 0
  }

  nothing(): void {
    this.#int32(-1)
  }

  /** A text in UTF-8, or the sixteen bytes of a uuid. */
  bytes(bytes: Uint8Array): void {
    this.#int32(bytes.length)
    this.#bytes.set(bytes, this.#at)
    this.#at += bytes.length
  }

  int4(value: number): void {
    this.#int32(4)
    this.#int32(value)
  }

  /** A whole number that a number holds exactly. */
  int8(value: number): void {
    this.#int32(8)
    this.#int32(Math.floor(value / 2 ** 32))
    this.#int32(value | 0)
  }

  // The two that write nearly all of a file keep their place in a variable of their own.
  int4s(list: Int32Array, length: number): void {
    this.#startArray(length, typeOf.int4, 20 + length * 8)
    const view = this.#view
    let at = this.#at
    for (let index = 0; index < length; index++) {
      view.setInt32(at, 4)
      view.setInt32(at + 4, list[index] ?? 0)
      at += 8
    }
    this.#at = at
  }

  int8s(list: Float64Array, length: number): void {
    this.#startArray(length, typeOf.int8, 20 + length * 12)
    const view = this.#view
    let at = this.#at
    for (let index = 0; index < length; index++) {
      const value = list[index] ?? 0
      view.setInt32(at, 8)
      view.setInt32(at + 4, Math.floor(value / 2 ** 32))
      view.setInt32(at + 8, value | 0)
      at += 12
    }
    this.#at = at
  }

  /** An empty text is written as null. */
  texts(list: readonly string[], length: number): void {
    const start = this.#at
    this.#startArray(length, typeOf.text, 0)
    for (let index = 0; index < length; index++) {
      const text = list[index] ?? ''
      if (text === '') this.nothing()
      else this.bytes(utf8.encode(text))
    }
    this.#view.setInt32(start, this.#at - start - 4)
  }

  #startArray(length: number, type: number, size: number): void {
    this.#int32(size)
    this.#int32(1) // dimensions
    this.#int32(type === typeOf.text ? 1 : 0) // whether it has nulls
    this.#int32(type)
    this.#int32(length)
    this.#int32(1) // the first index
  }

  #int32(value: number): void {
    this.#view.setInt32(this.#at, value)
    this.#at += 4
  }
}
