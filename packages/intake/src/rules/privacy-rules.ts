import { noAlienNumber } from './p105-no-alien-number.ts'
import { noColumnAboutAPerson } from './p106-no-column-about-a-person.ts'
import { noDateOfBirth } from './p104-no-date-of-birth.ts'
import { noEmailAddress } from './p101-no-email-address.ts'
import { noSocialSecurityNumber } from './p103-no-social-security-number.ts'
import { noTelephoneNumber } from './p102-no-telephone-number.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** For any cell, headings included. */
export const cellPrivacyRules: readonly PrivacyRule[] = [
  noEmailAddress,
  noTelephoneNumber,
  noSocialSecurityNumber,
  noDateOfBirth,
  noAlienNumber,
]

/** For headings only: under a heading “name”, no pattern would recognize what stands in the cells. */
export const headingPrivacyRules: readonly PrivacyRule[] = [noColumnAboutAPerson]
