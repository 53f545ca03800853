import { rules } from '@muster/intake'
import { rulesByTier } from './rules-by-tier.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ tiers: rulesByTier(rules) })
