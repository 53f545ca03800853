import { expect, test } from 'vitest'
import { cellPrivacyRules, headingPrivacyRules } from '../rules/privacy-rules.ts'

const parts = [
  ...[
    '1',
    '512-555-',
    'a@',
    '@',
    'dob ',
    'A-#',
    ' ',
    '219-09-',
    'x.',
    'a',
    'aA',
    'Maria ',
    'A. ',
    'client ',
    'client #',
  ],
  ...[
    '9 Main ',
    '@a_',
    '1.1111,',
    'a at ',
    '=',
    '/',
    '12 ',
    'passport ',
    'age ',
    '-',
    'case no. ',
    'é',
    '\u0301',
    'o’',
  ],
  ...[
    'St. ',
    'last 4 ',
    '+1',
    '[at]',
    'a dot ',
    '\ud800',
    'x*-',
    'born on ',
    'lives at a b ',
    'plate 1',
    'ig is ',
    '0f',
  ],
  ...[
    'Storm ',
    'a Thi ',
    'maps.apple.com/',
    'x, 1, ',
    'Lopez, ',
    'name is ',
    '9 a b c d ',
    'calle a b ',
    'LIN',
    'MRN ',
  ],
]

/** The least of three, in milliseconds that this thread was computing: it does not count while others have the processor. */
function fastest(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const before = process.threadCpuUsage()
    run()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

// Four times the text takes about four times as long; in a search that is not linear, sixteen times. Other work of the
// machine comes and goes, so a run in which it came at the wrong moment is tried again.
test.each([...cellPrivacyRules, ...headingPrivacyRules])(
  '$code takes time in proportion to the text',
  { retry: 5 },
  ({ places }) => {
    const through = (length: number) => () => {
      for (const part of parts) for (const _ of places(part.repeat(length / part.length)));
    }
    through(10_000)()
    const short = fastest(through(30_000))
    const long = fastest(through(120_000))
    // Below a few milliseconds the clock says little.
    expect(long).toBeLessThan(Math.max(short * 8, 10))
  },
)
