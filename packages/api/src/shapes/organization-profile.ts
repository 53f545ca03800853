import { z } from 'zod'
import { boardCell } from './board.ts'
import { programKind, quarter } from './codes.ts'

const quartiles = z.object({ first: z.number(), median: z.number(), third: z.number() })

/** What an award counts of one metric beside peers; arrays run along the quarters. */
const headline = z.object({
  metric: z.string(),
  label: z.string(),
  unit: z.string(),
  values: z.array(z.int().nullable()),
  /** Of awards of similar size of other organizations; null where there are fewer than eight. */
  peers: z.array(quartiles.nullable()),
})

const profiledAward = z.object({
  number: z.string(),
  programName: z.string(),
  programKind,
  startsOn: z.string(),
  endsOn: z.string(),
  states: z.array(z.string()),
  /** How each report stands; null where none is owed. */
  cells: z.array(boardCell.nullable()),
  /** Of these quarters: reports in by their due day, after it, and not in though it is over; and how often any was returned. */
  onTime: z.int(),
  late: z.int(),
  missing: z.int(),
  returned: z.int(),
  headlines: z.array(headline),
})
export type ProfiledAward = z.infer<typeof profiledAward>

export const organizationProfile = z.object({
  id: z.string(),
  name: z.string(),
  quarters: z.array(z.object({ quarter, label: z.string() })),
  /** Those of the person's offices, the newest first. */
  awards: z.array(profiledAward),
  /** How many more there are: the oldest are left out. */
  left: z.int(),
  /** What the rules found in reports that are not accepted yet. */
  findings: z.array(
    z.object({ awardNumber: z.string(), quarter, errors: z.int(), warnings: z.int(), state: z.string() }),
  ),
  asOf: z.string(),
})
export type OrganizationProfile = z.infer<typeof organizationProfile>
