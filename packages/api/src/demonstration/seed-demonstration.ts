import { buildDatabase, hasAdministrator, type Where } from '@muster/data'
import { runDemonstrationSeed, type SeedOptions } from './seeding/run-demonstration-seed.ts'

export type SeedOutcome =
  | { readonly kind: 'built' }
  /** Something stands there already, and it was left as it is. */
  | { readonly kind: 'present' }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Builds the demonstration in a place: all of it or, when it is killed, nothing, so that half of one is never seen and the next
 * seed starts anew. Where Muster is set up already nothing is changed:
 * that is fine if it was asked to build only where nothing is (`ifAbsent`), and refused otherwise.
 * Throws FolderInUse when another process has the folder open.
 */
export async function seedDemonstration(
  where: Where,
  { ifAbsent = false, ...options }: SeedOptions & { readonly ifAbsent?: boolean } = {},
): Promise<SeedOutcome> {
  const built = await buildDatabase(where, {
    stands: ({ db }) => hasAdministrator(db),
    build: (store) => runDemonstrationSeed(store, options),
  })
  if (built) return { kind: 'built' }
  if (ifAbsent) return { kind: 'present' }
  const there = where.kind === 'folder' ? `In ${where.folder}` : 'In that database'
  return {
    kind: 'refused',
    reason: `${there} Muster is set up already. Choose an empty place, or remove what is there first.`,
  }
}
