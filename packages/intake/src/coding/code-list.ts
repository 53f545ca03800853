/** Gives each different text a small number, in the order in which they come. */
export class CodeList<Text extends string = string> {
  readonly #ids = new Map<Text, number>()
  readonly #texts: Text[] = []

  idOf(text: Text): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    this.#ids.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** @throws RangeError for a number that was not given. */
  textOf(id: number): Text {
    const text = this.#texts[id]
    if (text === undefined) throw new RangeError(`There is no text with number ${id}.`)
    return text
  }

  get texts(): readonly Text[] {
    return this.#texts
  }
}
