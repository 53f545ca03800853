/**
 * The services that an organization may be listed for in the public directory: categories of the breakdown `service`,
 * without those that nobody looks for (intake, orientation, restitution, another service).
 */
export const directoryServices = [
  'crisis_intervention',
  'safety_planning',
  'emotional_support',
  'case_management',
  'emergency_housing',
  'transitional_housing',
  'long_term_housing',
  'personal_items',
  'financial_assistance',
  'medical',
  'dental',
  'mental_health',
  'substance_use_treatment',
  'traditional_healing',
  'interpretation',
  'legal_immigration',
  'legal_civil',
  'legal_victim_rights',
  'legal_record_relief',
  'court_advocacy',
  'education',
  'employment',
  'life_skills',
  'childcare',
  'transportation',
  'benefits_advocacy',
  'family_reunification',
  'repatriation',
  'peer_mentoring',
  'information_and_referral',
] as const

export type DirectoryService = (typeof directoryServices)[number]
