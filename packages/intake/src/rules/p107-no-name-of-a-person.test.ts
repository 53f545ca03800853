import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'
import { noNameOfAPerson } from './p107-no-name-of-a-person.ts'

test.each([
  ...['Maria G.', 'Jane Doe', 'Mr. Smith', 'client Ana Lopez was moved', 'victim named Rosa', 'LOPEZ, MARIA'],
  ...[
    'her mother Carmen called',
    'José García',
    'Rosa’s children',
    'client maria lopez left',
    'mr smith left',
  ],
  ...[
    'client Houston was moved',
    'the pimp, Marcus Hill, was arrested',
    'victim M.G. moved',
    'Nguyễn Thị Hoa',
  ],
  ...[
    'James Brown',
    'J. Hernandez',
    'Xochitl Hernandez',
    'Tyler was placed with his grandmother',
    'alias Candy',
  ],
])('a name of a person is found in %j', (text) => expect(noNameOfAPerson.matches(text)).toBe(true))

test.each([
  ...[
    'Austin TX',
    'Jackson MS',
    'Houston',
    'Washington',
    'San Antonio',
    'Virginia',
    'Georgia',
    'Lincoln County',
  ],
  ...['Grace House', 'Chase', 'April', 'May', 'June', 'August', 'Hope shelter', 'Rosa Parks Center'],
  ...[
    'St. Mary’s Hospital',
    'Smith County',
    'Megan’s Law',
    'Hurricane Maria',
    'George Washington University',
  ],
  ...['clients in Houston', 'victim was a U.S. citizen', 'Client Services moved', 'Karen interpreters'],
  ...[
    'William Wilberforce Trafficking Victims Protection Reauthorization Act',
    'house of Ruth',
    'Wendy’s gave meals',
  ],
])('none is found in %j', (text) => expect(noNameOfAPerson.matches(text)).toBe(false))

test('in a note it blocks the file, and is not repeated', async () => {
  const [finding] = await findingsOf('P107', [row({ note: 'ask Jennifer about this' })])
  expect(finding).toMatchObject({ severity: 'error', row: 2, column: 'note', value: null })
  expect(JSON.stringify(finding)).not.toContain('Jennifer')
})

test('the place of a name is the whole name', () => {
  const [place] = noNameOfAPerson.places('asked Maria Elena Lopez today')
  expect(place).toEqual({ start: 6, end: 23 })
})

test('a name is found anywhere in a long text, and in its place', () => {
  for (const before of [7_590, 7_995, 8_005, 15_400, 40_000]) {
    const text = `${'counts '.repeat(before / 7)}asked Maria Elena Lopez today${' counts'.repeat(2_000)}`
    // Where two parts of the text overlap, it may be found twice, and once without its beginning.
    const found = [...noNameOfAPerson.places(text)].map(({ start, end }) => text.slice(start, end))
    expect(found, `${before}`).toContain('Maria Elena Lopez')
    for (const each of found) expect('Maria Elena Lopez').toContain(each)
  }
})
