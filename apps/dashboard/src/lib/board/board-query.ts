import { parseFiscalQuarter, type FiscalQuarter } from '@muster/metrics'
import { boardStandings, type BoardStanding } from './board-words.ts'

/** What of the board somebody asked for. */
export interface BoardQuery {
  until?: FiscalQuarter
  program?: string
  standing?: BoardStanding
  search?: string
  /** From 1; absent on the first page. */
  page?: number
}

/** The question in an address; what makes no sense there is left out. */
export function boardQueryIn(search: URLSearchParams): BoardQuery {
  const text = (name: string) => search.get(name)?.trim().slice(0, 100) || undefined
  const until = parseFiscalQuarter(search.get('until') ?? '')
  const program = text('program')
  const standing = boardStandings.find(({ code }) => code === search.get('standing'))?.code
  const words = text('search')
  const page = Number(search.get('page'))
  return {
    ...(until === undefined ? {} : { until }),
    ...(program === undefined ? {} : { program }),
    ...(standing === undefined ? {} : { standing }),
    ...(words === undefined ? {} : { search: words }),
    ...(Number.isInteger(page) && page > 1 && page <= 100_000 ? { page } : {}),
  }
}
