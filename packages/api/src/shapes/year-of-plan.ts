import { z } from 'zod'
import { currentEdition } from '../figures/current-edition.ts'

const { firstFiscalYear, lastFiscalYear } = currentEdition()

/** A fiscal year of the current edition. */
export const yearOfPlan = z.int().refine((year) => firstFiscalYear <= year && year <= lastFiscalYear, {
  error: `The plan runs from FY${firstFiscalYear} to FY${lastFiscalYear}. Choose one of its fiscal years.`,
})
