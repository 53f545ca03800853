/** Excel keeps at most 32,767 characters in a cell. What is longer is cut here; the limit on cells still sees it. */
const longestText = 40_000

/**
 * Takes together the text of a string, shared or in its cell: that of all its runs, whatever their format, without the
 * phonetic guide that Japanese text may have (ECMA-376-1, 18.4.8 and 18.4.6).
 */
export class StringItem {
  #text = ''
  #isText = false
  #isPhonetic = false

  open(name: string): void {
    if (name === 't') this.#isText = true
    else if (name === 'rPh') this.#isPhonetic = true
  }

  take(text: string): void {
    if (this.#isText && !this.#isPhonetic && this.#text.length < longestText) this.#text += text
  }

  close(name: string): void {
    if (name === 't') this.#isText = false
    else if (name === 'rPh') this.#isPhonetic = false
  }

  /** The whole text; the next one begins. */
  finish(): string {
    const text = this.#text.slice(0, longestText)
    this.#text = ''
    return unescaped(text)
  }
}

/** Characters that XML cannot have are written `_x000D_`, and such an underscore itself `_x005F_` (22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
