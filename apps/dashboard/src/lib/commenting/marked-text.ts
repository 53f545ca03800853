import { personalSpans } from '@muster/intake'

export interface TextPiece {
  text: string
  /** Whether it may say who a person is. */
  personal: boolean
}

/** A text in pieces, so that whoever wrote it sees what to take out. For them alone: it goes back as it came. */
export function markedText(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  const add = (piece: string, personal: boolean) => piece !== '' && pieces.push({ text: piece, personal })
  for (const { start, end } of personalSpans(text)) {
    add(text.slice(from, start), false)
    add(text.slice(start, end), true)
    from = end
  }
  add(text.slice(from), false)
  return pieces
}
