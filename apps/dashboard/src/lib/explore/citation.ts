import { statusWord } from '#lib/release/status-words.ts'
import { m } from '#lib/paraglide/messages.js'
import { dateInWords } from '#lib/words/date-in-words.ts'
import type { ReleaseFacts } from '#lib/release/released-table.ts'

/** How a figure of a release is quoted, with the address at which it stays the same. */
export const citationOf = (name: string, release: ReleaseFacts, address: string): string =>
  `${m.explore_citation({
    name,
    title: release.title,
    number: release.number,
    status: statusWord(release.status),
    published: dateInWords(release.publishedAt ?? release.asOf),
  })} ${address}`
