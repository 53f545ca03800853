import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'
import { noEmailAddress } from './p101-no-email-address.ts'

test.each([
  'jane@example.org',
  'write to a.b+c@mail.example.co.uk!',
  'X@EXAMPLE.COM',
  'maria [at] gmail dot com',
  'rosa_88 at yahoo.com',
  'a @ example.org',
  'josé@example.mx',
])('an email address is found in %j', (text) => expect(noEmailAddress.matches(text)).toBe(true))

test.each(['34 @ shelter', 'see us at example.org', '@', 'intake@desk', 'a@b', '12@12.5', 'see row 4'])(
  'none is found in %j',
  (text) => expect(noEmailAddress.matches(text)).toBe(false),
)

test('in a note it blocks the file, and is not repeated', async () => {
  const [finding] = await findingsOf('P101', [row({ note: 'ask jane@example.org' })])
  expect(finding).toMatchObject({ severity: 'error', row: 2, column: 'note', value: null })
  expect(JSON.stringify(finding)).not.toContain('jane')
})
