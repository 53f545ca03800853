import { rules } from '@muster/intake'
import { ruleInSpanish } from '@muster/intake/rule-in-spanish'
import { languageNow } from '#lib/language/language.ts'
import { rulesByTier } from './rules-by-tier.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({
  tiers: rulesByTier(languageNow() === 'es' ? rules.map(ruleInSpanish) : rules),
})
