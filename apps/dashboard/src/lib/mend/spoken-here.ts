import type { Finding } from '@muster/intake'
import { isPersonal, severityWords } from './severity-words.ts'

/** Where a person is, and what is said of it. */
interface Here {
  readonly row: number | undefined
  readonly place: number
  findingsAt(row: number, place: number): readonly Finding[]
}

/** What is wrong where the person is, for those who hear it; empty if nothing is. */
export function spokenHere(here: Here): string {
  if (here.row === undefined) return ''
  return here
    .findingsAt(here.row, here.place)
    .map((finding) =>
      [
        `${severityWords[finding.severity]}${isPersonal(finding) ? ', personal' : ''}.`,
        finding.message,
        finding.fix,
      ].join(' '),
    )
    .join(' ')
}
