import { currentEditionId, findPlanEdition } from '@muster/metrics'

/** The fiscal years of the plan, the latest first. */
export function fiscalYearsOfPlan(): readonly number[] {
  const edition = findPlanEdition(currentEditionId)
  if (edition === undefined) throw new RangeError('There is no current edition of the plan.')
  const { firstFiscalYear, lastFiscalYear } = edition
  return Array.from({ length: lastFiscalYear - firstFiscalYear + 1 }, (_, at) => lastFiscalYear - at)
}
