import { listReleaseBuilds } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { releaseBuildView, type ReleaseBuildView } from '../shapes/release-build.ts'

export const listReleaseBuildsOutput = z.array(releaseBuildView)

const latest = 10

/** The releases that stewards asked for last, the latest first, and how far their building is. @throws NotPermitted */
export async function releaseBuilds(ctx: Context): Promise<ReleaseBuildView[]> {
  permitInNation(ctx.actor, 'releases.builds')
  const builds = await listReleaseBuilds(ctx.store.db, latest)
  return builds.map(({ id, title, status, askedAt, state, tablesDone, tables, releaseNumber, problem }) => ({
    id,
    title,
    status,
    askedAt,
    state,
    tablesDone,
    tables,
    releaseNumber,
    problem,
  }))
}
