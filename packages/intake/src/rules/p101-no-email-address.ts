import { confidentiality, removePersonal, type PrivacyRule } from './privacy-rule.ts'

// Bounded parts, so that no text can make the search slow. Domains have a dot, and a last part of letters.
const address = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}\b/i

export const noEmailAddress: PrivacyRule = {
  code: 'P101',
  tier: 'P',
  severity: 'error',
  sentence: 'No cell has an email address.',
  fix: removePersonal,
  source: confidentiality,
  what: 'an email address',
  matches: (text) => text.includes('@') && address.test(text),
}
