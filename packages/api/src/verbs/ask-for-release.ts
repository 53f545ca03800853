import { insertReleaseBuild, withTransaction } from '@muster/data'

import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { yearsOf } from '../releasing/read-release.ts'
import { releaseBuildView, type ReleaseBuildView } from '../shapes/release-build.ts'
import { unlessTaken } from '../unless-taken.ts'
import { buildReleaseInput, type BuildRelease } from './build-release.ts'

export const askForReleaseInput = buildReleaseInput
export const askForReleaseOutput = releaseBuildView

/**
 * Asks for a release to be built. It takes a while, so that a job does it: `releases.builds` tells how far it is.
 * @throws NotPermitted, Invalid for years that have not begun to be reported
 */
export async function askForRelease(ctx: Context, input: BuildRelease): Promise<ReleaseBuildView> {
  const by = permitInNation(ctx.actor, 'releases.build')
  const { title, status, firstFiscalYear = null, lastFiscalYear = null } = input
  const twice = { release_build_number_unique: 'Somebody asked for a release at this moment. Try again.' }
  return unlessTaken(twice, () =>
    withTransaction(ctx.store.db, async (tx) => {
      await yearsOf(tx, ctx, input)
      const id = ctx.newId()
      const asked = { title, status, askedAt: ctx.now }
      await insertReleaseBuild(tx, { id, ...asked, firstFiscalYear, lastFiscalYear, askedBy: by.userId })
      await recordAudit(tx, ctx, {
        action: 'releases.build',
        subject: 'a release',
        detail: { status, asked: true },
      })
      return { id, ...asked, state: 'waiting', tablesDone: 0, tables: 0, releaseNumber: null, problem: null }
    }),
  )
}
