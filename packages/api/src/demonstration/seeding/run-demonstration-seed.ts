import type { Store } from '@muster/data'
import { demonstrationChance } from '../demonstration-chance.ts'
import { demonstrationFrom, type DemonstrationSize } from '../demonstration.ts'
import { uploadsFrom } from '../uploads-from.ts'
import { actsOf } from './acts-of.ts'
import { performerOn } from './perform-deed.ts'
import { stageOn } from './stage.ts'

/** How far the building has come. */
export interface SeedProgress {
  readonly done: number
  readonly of: number
  /** What is counted, in the plural. */
  readonly what: string
}

export interface SeedOptions extends DemonstrationSize {
  readonly onProgress?: (progress: SeedProgress) => void
}

/** Builds the demonstration in an empty store, through Muster's own verbs: the same ids and counts each time. */
export async function runDemonstrationSeed(store: Store, options: SeedOptions = {}): Promise<void> {
  const chance = demonstrationChance()
  const demonstration = demonstrationFrom(chance, options)
  const stage = stageOn(store, chance)
  const performDeed = performerOn(stage, demonstration.people, uploadsFrom(chance))
  const acts = actsOf(stage, demonstration, performDeed)
  for (const [done, act] of acts.entries()) {
    options.onProgress?.({ done, of: acts.length, what: 'steps' })
    await act.perform()
  }
  options.onProgress?.({ done: acts.length, of: acts.length, what: 'steps' })
}
