import { personalSpans } from './matched-places.ts'

/** Stands where something personal stood. */
export const withheld = '[withheld]'

/** What is left may match anew, beside what was taken out; it does so once or twice at most. */
const mostRounds = 4

/** A text without what may say who somebody is: for logs, errors and everything that leaves the machine. */
export function maskText(text: string): string {
  let masked = text
  for (let round = 0; round < mostRounds; round++) {
    const spans = personalSpans(masked)
    if (spans.length === 0) return masked
    masked = without(masked, spans)
  }
  return personalSpans(masked).length === 0 ? masked : withheld
}

function without(text: string, spans: ReturnType<typeof personalSpans>): string {
  let masked = ''
  let from = 0
  for (const { start, end } of spans) {
    masked += text.slice(from, start) + withheld
    from = end
  }
  return masked + text.slice(from)
}
