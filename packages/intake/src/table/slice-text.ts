/** Long enough that the work per slice does not count, short enough to stay in a processor's cache. */
const sliceLength = 65_536

/**
 * The same text in slices of one fixed length, with `\n` for every line break. However the file arrived, the slices are
 * the same: so nothing after this step can depend on the pieces in which it came.
 */
export async function* sliceText(text: AsyncIterable<string>, length = sliceLength): AsyncGenerator<string> {
  let pending = ''
  let endsInReturn = false
  for await (const piece of text) {
    if (piece === '') continue
    // A carriage return at the end waits: the next piece may begin with the line feed that belongs to it.
    const whole: string = endsInReturn ? `\r${piece}` : piece
    endsInReturn = whole.endsWith('\r')
    pending += plainLineBreaks(endsInReturn ? whole.slice(0, -1) : whole)
    let from = 0
    for (; pending.length - from >= length; from += length) yield pending.slice(from, from + length)
    pending = pending.slice(from)
  }
  if (endsInReturn) pending += '\n'
  if (pending !== '') yield pending
}

const plainLineBreaks = (text: string): string =>
  text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
