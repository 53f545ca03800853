import {
  claimReleaseBuild,
  endReleaseBuild,
  markReleaseBuild,
  type ReleaseBuildRecord,
  type Store,
} from '@muster/data'
import { randomUUID } from 'node:crypto'
import { loadActor } from '../actor.ts'
import { nowIn } from '../clock.ts'
import type { Log } from '../log.ts'
import { isRefusal } from '../refusals.ts'
import type { Settings } from '../settings.ts'
import { buildRelease } from '../verbs/build-release.ts'

export interface Building {
  readonly store: Store
  readonly settings: Settings
  readonly log: Log
  /** The real clock: how long a build was left does not depend on the demonstration's. */
  readonly clock: () => Date
}

/** Milliseconds between two words of how far it is. */
const tellEvery = 500

const broke =
  'Something broke while it was built, and nothing was kept. Ask for it again. If it breaks again, tell an administrator.'

/**
 * Builds the releases that wait, one after the other, each in the name of who asked for it. A process that dies in between
 * leaves nothing but the wish: another one takes it up after two minutes.
 */
export async function buildReleases(building: Building): Promise<void> {
  const at = () => building.clock().toISOString()
  for (
    let claimed = await claimReleaseBuild(building.store.db, at());
    claimed !== undefined;
    claimed = await claimReleaseBuild(building.store.db, at())
  )
    await buildOne(claimed, building)
}

async function buildOne(
  claimed: ReleaseBuildRecord,
  { store, settings, log, clock }: Building,
): Promise<void> {
  const { id, title, status, firstFiscalYear, lastFiscalYear, askedBy } = claimed
  let told = 0
  try {
    const actor = await loadActor(store.db, askedBy)
    const ctx = { store, actor, now: nowIn(settings, clock()), newId: randomUUID }
    const wanted = {
      title,
      status,
      ...(firstFiscalYear !== null && { firstFiscalYear }),
      ...(lastFiscalYear !== null && { lastFiscalYear }),
    }
    await buildRelease(ctx, wanted, {
      onTable: async (tablesDone, tables) => {
        if (performance.now() - told < tellEvery && tablesDone < tables) return
        told = performance.now()
        await markReleaseBuild(store.db, id, { at: clock().toISOString(), tablesDone, tables })
      },
      onKept: (tx, releaseNumber) => endReleaseBuild(tx, id, { releaseNumber }),
    })
  } catch (error) {
    const refused = isRefusal(error)
    if (!refused)
      log.error(
        { job: 'build-release', error: error instanceof Error ? error.name : 'unknown' },
        'release not built',
      )
    await endReleaseBuild(store.db, id, { problem: refused ? error.message : broke })
  }
}
