import { currentEditionId, findPlanEdition, type PlanEdition } from '@muster/metrics'

/** The edition of the plan that figures are shown for. */
export function currentEdition(): PlanEdition {
  const edition = findPlanEdition(currentEditionId)
  if (edition === undefined) throw new RangeError('The dictionary has no current edition of the plan.')
  return edition
}
