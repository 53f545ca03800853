import { countBasisLabels, spanishCountBases, type CountBasis } from '@muster/metrics'
import { languageNow } from './language.ts'

/** What a count stands for over time, in a sentence of the language of the page. */
export const howItAddsUp = (basis: CountBasis): string =>
  (languageNow() === 'es' ? spanishCountBases : countBasisLabels)[basis]
