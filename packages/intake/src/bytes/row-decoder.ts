/** What stands where a byte is no text. Rows that have it are refused: see rule S104. */
const lostCharacter = '\uFFFD'
/** No text has a NUL, and no database keeps one. */
const neverInText = '\0'

/** Whether a text has a character that was lost, or is none. */
export const isSuspectText = (text: string): boolean =>
  text.includes(lostCharacter) || text.includes(neverInText)

/**
 * Bytes of rows to text. Which of two encodings the letters beyond ASCII have, the first row with such letters tells: if
 * they are no UTF-8, the file is Windows-1252, as Excel’s plain “CSV” is. That is settled once, so that one and the same
 * file is never read in two ways.
 */
export class RowDecoder {
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })
  readonly #windows1252 = new TextDecoder('windows-1252')
  #settled: 'UTF-8' | 'Windows-1252' | undefined
  readonly #mayBeWindows: boolean

  /** @param mayBeWindows false for a file that says that it is UTF-8, or if the person wants no other reading. */
  constructor(mayBeWindows: boolean) {
    this.#mayBeWindows = mayBeWindows
  }

  /** Whether the file turned out to be Windows-1252. */
  get isWindows(): boolean {
    return this.#settled === 'Windows-1252'
  }

  /** @param isOdd whether there is a byte beyond ASCII among them. A byte that is no text becomes U+FFFD. */
  decode(bytes: Uint8Array, isOdd: boolean): string {
    if (!isOdd) return this.#utf8.decode(bytes)
    this.#settled ??= this.#settle(bytes)
    return this.isWindows ? this.#windows1252.decode(bytes) : this.#utf8.decode(bytes)
  }

  /** How the same bytes would read as UTF-8: what was lost shows. */
  asUtf8(bytes: Uint8Array): string {
    return this.#utf8.decode(bytes)
  }

  #settle(bytes: Uint8Array): 'UTF-8' | 'Windows-1252' | undefined {
    if (!bytes.some((byte) => byte >= 0x80)) return undefined
    if (!this.#mayBeWindows) return 'UTF-8'
    try {
      this.#strict.decode(bytes)
      return 'UTF-8'
    } catch {
      return this.#looksLikeText(bytes) ? 'Windows-1252' : 'UTF-8'
    }
  }

  /** Five bytes have no letter in Windows-1252: where one of them stands, it is something else. */
  #looksLikeText(bytes: Uint8Array): boolean {
    return !bytes.some((byte) => byte === 0 || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  }
}
