import { findPlanEdition, type PlanEdition } from '@muster/metrics'
import { NotFound } from '../refusals.ts'

/** The edition of the plan with this id. @throws NotFound */
export function editionNamed(id: string): PlanEdition {
  const edition = findPlanEdition(id)
  if (edition === undefined) throw new NotFound('edition of the plan')
  return edition
}
