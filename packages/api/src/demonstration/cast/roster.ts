import {
  awarenessPartners,
  hotlines,
  onlineIdentification,
  regionalOutreach,
  taskForces,
  training,
} from './roster-other-programs.ts'
import { comprehensiveServices, domesticVictims, specializedServices } from './roster-direct-services.ts'
import type { RosterEntry } from './roster-entry.ts'

/** Who is in which program, by the program's code. */
export const roster: Readonly<Record<string, readonly RosterEntry[]>> = {
  'OVC-COMPREHENSIVE': comprehensiveServices,
  'OVC-SPECIALIZED': specializedServices,
  'OTIP-DOMESTIC': domesticVictims,
  'BJA-TASK-FORCES': taskForces,
  'OTIP-HOTLINES': hotlines,
  'OTIP-OUTREACH': regionalOutreach,
  'DHS-AWARENESS': awarenessPartners,
  'OJJDP-ONLINE': onlineIdentification,
  'OWH-TRAINING': training,
}

/** The organization of the walk: its award, its reporter and its missing report are fixed. */
export const lead = 'Lone Star Harbor'

/** Organizations that are never late and never miss a report: the one of the walk, and the line that most signals reach. */
export const dependable: ReadonlySet<string> = new Set([lead, 'National Lantern Line'])
