import { isOpen, threadsOf, type Comment } from '#lib/comments/threads-of.ts'

interface Line {
  key: string
  state: string
  label: string
}

/** How long a reason may be. */
const most = 2000

/** Open comments of officers as the beginning of a reason: the line that each is about, and what was said. Undefined if none is open. */
export function quoteComments(comments: readonly Comment[], lines: readonly Line[]): string | undefined {
  const quotes = threadsOf(comments)
    .filter((each) => each.side === 'officer' && isOpen(each))
    .map(({ line, text }) => {
      const about = lines.find(({ state, key }) => `${state} ${key}` === line)
      return about === undefined ? text : `${about.label} (${about.state}): ${text}`
    })
  return quotes.length === 0 ? undefined : `${quotes.join('\n\n')}\n`.slice(0, most)
}
