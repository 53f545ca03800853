/** What stands before the source of an entry: whether it was found in a public source, recalled, or decided by Muster. */
export const standings = ['Found: ', 'Recalled, not verified: ', 'Muster’s own choice: '] as const

/** An entry that was read in a public source. */
export const found = (where: string): string => `Found: ${where}`

/** An entry that was written from memory of a real form; nobody has checked it against the form. */
export const recalled = (what: string): string => `Recalled, not verified: ${what}`

/** An entry that no federal form is known to have in this shape. */
export const ownChoice = (why: string): string => `Muster’s own choice: ${why}`

/** Sources that several entries share. */
export const listing16320 = found(
  'Assistance listing 16.320, performance measures, fpi.omb.gov/program/16.320',
)
export const ovcMeasures = recalled(
  'OVC human trafficking measures (TIMS and PMT measure family), as compiled for Muster',
)
export const serviceLists = recalled(
  'union of the service lists in OVC solicitations and snapshots, as compiled for Muster',
)
export const taskForceMeasures = recalled(
  'quarterly task force measures (BJA PMT and TIMS measure family), as compiled for Muster',
)
export const hotlineReports = found(
  'published reports of the National Human Trafficking Hotline (signals and cases)',
)
export const hotlineGrant = found(
  'duties of the hotline grant (referrals, reports to law enforcement), omb.report 202502-0970-018',
)
export const trainingMeasures = recalled('OVC TTAC training and assistance measures, as compiled for Muster')
