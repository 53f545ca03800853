import {
  apostropheRemoved,
  invisibleRemoved,
  protectedTextRead,
  quotesRemoved,
} from '../findings/cell-repair-kinds.ts'
import { spaceTrimmed, type RepairKind } from '../findings/repair-kinds.ts'
import type { Read, TextRepair } from './read.ts'

/** A longer text is a sentence, and its quotation marks belong to it. */
const longestQuoted = 200
/** Quotation marks within quotation marks: more are no accident of a program. */
const mostLayers = 3

/** Soft hyphens, joiners, marks of direction and byte order: they are never meant, and equal texts differ by them. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const pairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
])

/** A cell without what stands around its text: white space, quotation marks, characters that cannot be seen. */
export function unwrapCell(cell: string): Read<string> {
  const repairs: TextRepair[] = []
  let text = cell
  const change = (kind: RepairKind, to: string): void => {
    if (to === text) return
    repairs.push({ kind, from: text, to })
    text = to
  }
  change(invisibleRemoved, text.replace(invisible, ''))
  change(spaceTrimmed, text.trim())
  for (let layer = 0; layer < mostLayers && text.length > 1 && text.length <= longestQuoted; layer++) {
    const before = text
    change(protectedTextRead, /^="([^"]+)"$/.exec(text)?.[1] ?? text)
    change(quotesRemoved, unquoted(text))
    change(apostropheRemoved, text.replace(/^['’‘](?=[^\s'’‘])/, ''))
    if (text === before) break
    change(spaceTrimmed, text.trim())
  }
  return { value: text, repairs }
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1)
  return pairs.get(text.charAt(0)) === text.at(-1) && inner.trim() !== '' && /[\p{L}\p{N}]/u.test(inner)
    ? inner
    : text
}
