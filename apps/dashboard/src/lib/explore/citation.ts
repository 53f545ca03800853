import { dateInWords } from '#lib/words/date-in-words.ts'
import type { ReleaseFacts } from '#lib/release/released-table.ts'
import { takeWords } from './explore-words.ts'

/** How a figure of a release is quoted, with the address at which it stays the same. */
export const citationOf = (name: string, release: ReleaseFacts, address: string): string =>
  `${takeWords.citation({
    name,
    title: release.title,
    number: release.number,
    status: release.status,
    published: dateInWords(release.publishedAt ?? release.asOf),
  })} ${address}`
