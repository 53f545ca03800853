/** A file with more different texts in a column than this is no report; remembering them would only cost memory. */
const mostRemembered = 50_000

/** The same function, which works out each text once. */
export function remembering<Result, Text extends string = string>(
  understand: (text: Text) => Result,
): (text: Text) => Result {
  const remembered = new Map<Text, Result>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const result = understand(text)
    if (remembered.size < mostRemembered) remembered.set(text, result)
    return result
  }
}
