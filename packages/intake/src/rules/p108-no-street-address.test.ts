import { expect, test } from 'vitest'
import { noStreetAddress } from './p108-no-street-address.ts'

test.each([
  ...['123 Main St Apt 4', 'PO Box 12', 'P.O. Box 2213', '4512 North Lamar Blvd', '77 5th Avenue'],
  ...['8 rosewood drive', '3300 County Road 120', 'lives on Cedar Road', 'Apt. 204'],
  ...['1901 W. 6th St., Unit 2', 'Calle Juarez 45'],
])('a street address is found in %j', (text) => expect(noStreetAddress.matches(text)).toBe(true))

test.each([
  ...['28 CFR 94.115', '34 U.S.C. 12291', '2016-VT-BX-K012', '3 clients moved', 'moved to 1200 beds'],
  ...['5 District Court hearings', '20 Food Drive volunteers', '2 for 1 street outreach'],
  ...['3 Safe Place sites', '1 new drive', '2 apartments', '10 bus passes', '12 on Main campus'],
])('none is found in %j', (text) => expect(noStreetAddress.matches(text)).toBe(false))
