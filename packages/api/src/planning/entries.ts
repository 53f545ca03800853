import type { PlanNarrativeRecord, StatusRecord } from '@muster/data'
import type { NarrativeEntry, StatusEntry } from '../shapes/plan-progress.ts'

/** An entry as readers see it. */
export const statusEntryOf = ({
  planYear,
  version,
  status,
  comment,
  agency,
  name,
  at,
}: StatusRecord): StatusEntry => ({ year: planYear, version, status, comment, agency, by: name, at })

/** A narrative as readers see it. */
export const narrativeEntryOf = ({
  version,
  text,
  agency,
  name,
  at,
}: PlanNarrativeRecord): NarrativeEntry => ({ version, text, agency, by: name, at })
