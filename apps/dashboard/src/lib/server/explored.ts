import { m } from '#lib/paraglide/messages.js'
import { findMetric, regionSource } from '@muster/metrics'
import { error, type RequestEvent } from '@sveltejs/kit'
import { TRPCError } from '@trpc/server'
import { askedIn, type Asked } from '#lib/explore/asked.ts'
import { choose, onlyShown, withMember, type Chosen } from '#lib/explore/chosen.ts'
import type { ReleasedCatalog, ReleasedDivision } from '#lib/explore/released.ts'
import { howItAddsUp } from '#lib/language/how-it-adds-up.ts'
import { ask } from './ask.ts'
import { wordedCatalog, wordedDivision } from './worded-division.ts'

/** What somebody asked of a release, and what it has of it. */
export interface Explored {
  readonly catalog: ReleasedCatalog
  readonly chosen: Chosen
  /** The table with all its years and parts, and with those alone that are shown. */
  readonly table: ReleasedDivision
  readonly shown: ReleasedDivision
}

/** Answers the address of a public figure from releases alone; null before the first one. @throws 404 for a release that does not stand */
export async function explored(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  asked: Asked = askedIn(event.url.searchParams),
): Promise<Explored | null> {
  const catalog = await catalogOf(event, asked.release)
  const wanted = catalog && choose(catalog, asked)
  if (catalog === null || wanted === null || wanted === undefined) return null
  const { metric, by } = wanted
  // The number that was found: a release that is published meanwhile must not come between the two questions.
  const { number } = catalog.release
  const table = wordedDivision(
    await ask(event, (api) => api.public.table({ number, metric, ...(by && { by }) })),
  )
  const chosen = withMember(wanted, table)
  return { catalog, chosen, table, shown: onlyShown(table, chosen) }
}

/** The catalog of a release; of the latest, if no number is given; null where nothing is released. */
export async function catalogOf(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  number?: number,
): Promise<ReleasedCatalog | null> {
  return ask(event, async (api) => {
    try {
      return wordedCatalog(await api.public.catalog({ number }))
    } catch (cause) {
      if (!(cause instanceof TRPCError) || cause.code !== 'NOT_FOUND') throw cause
      if (number !== undefined) error(404, m.explore_no_such_release({ number }), { forReaders: true })
      return null
    }
  })
}

/** What must be known of a metric to read its figures. */
export function methodOf({ metric, definition, unit, source, parts }: ReleasedDivision) {
  const found = findMetric(metric)
  return {
    metric,
    definition,
    unit,
    source,
    howItAddsUp: found && howItAddsUp(found.countBasis),
    regionSource: parts?.dimension === 'region' ? regionSource : undefined,
  }
}
