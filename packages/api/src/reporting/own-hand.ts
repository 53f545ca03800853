/** Why a person may not sign what they wrote themselves, where a program asks for two people. */
export const ownHandSentence =
  'This program asks for two people: one who writes the report, and another who certifies it. You had a hand in this draft, so another certifying official has to sign it.'
