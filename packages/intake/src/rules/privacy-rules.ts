import { noAgeOfOnePerson } from './p111-no-age-of-one-person.ts'
import { noAlienNumber } from './p105-no-alien-number.ts'
import { noClientOrCaseNumber } from './p109-no-client-or-case-number.ts'
import { noColumnAboutAPerson } from './p106-no-column-about-a-person.ts'
import { noDateOfBirth } from './p104-no-date-of-birth.ts'
import { noEmailAddress } from './p101-no-email-address.ts'
import { noNameOfAPerson } from './p107-no-name-of-a-person.ts'
import { noNumberOfADocument } from './p112-no-number-of-a-document.ts'
import { noPlaceOnAMap } from './p114-no-place-on-a-map.ts'
import { noProfileOnASocialNetwork } from './p113-no-profile-on-a-social-network.ts'
import { noSocialSecurityNumber } from './p103-no-social-security-number.ts'
import { noStreetAddress } from './p108-no-street-address.ts'
import { noTelephoneNumber } from './p102-no-telephone-number.ts'
import { noRowForEachClient } from './p110-no-row-for-each-client.ts'
import type { PrivacyRule } from './privacy-rule.ts'
import type { Rule } from './rule.ts'

/** For any cell, headings included. The first that matches is the one that speaks: the narrower rules stand first. */
export const cellPrivacyRules: readonly PrivacyRule[] = [
  noEmailAddress,
  noProfileOnASocialNetwork,
  noSocialSecurityNumber,
  noAlienNumber,
  noPlaceOnAMap,
  noNumberOfADocument,
  noClientOrCaseNumber,
  noTelephoneNumber,
  noDateOfBirth,
  noAgeOfOnePerson,
  noStreetAddress,
  noNameOfAPerson,
]

/** For headings only: under a heading “name”, no pattern would recognize what stands in the cells. */
export const headingPrivacyRules: readonly PrivacyRule[] = [noColumnAboutAPerson]

/** About the rows of a table together: `ClientRowWatch` says where they are broken. */
export const layoutPrivacyRules: readonly Rule[] = [noRowForEachClient]
