import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'
import { noColumnAboutAPerson } from './p106-no-column-about-a-person.ts'

test.each([
  ...['Name', 'First Name', 'last_name', 'clientName', 'Survivor name', 'Client Initials'],
  ...['Client ID', 'case number', 'A-Number', 'SSN', 'Social Security Number'],
  ...['DOB', 'Date of Birth', 'birthdate', 'Phone', 'Cell phone number', 'E-mail', 'Home Address'],
  ...['Survivor', 'Client', 'Full legal name', 'Name of client', 'Initials', 'Case manager', 'Birth year'],
  ...['A#', 'Passport No.', 'Driver’s License #', 'Fecha de nacimiento', 'Instagram handle', 'client_ID#'],
])('the heading %j is about a person', (text) => expect(noColumnAboutAPerson.matches(text)).toBe(true))

test.each([
  ...['award_number', 'metric_label', 'organization name', 'Program name', 'note', 'state', 'unit'],
  ...['clients', 'number', 'Number of clients', 'fiscal quarter', 'phone calls', 'source', ''],
  ...[
    'Clients with a case manager',
    'Clients by age',
    'Case management',
    'County',
    'Report ID',
    'Row number',
  ],
])('the heading %j is not', (text) => expect(noColumnAboutAPerson.matches(text)).toBe(false))

test('such a column blocks the file, is told by its letter, and is not also called unknown', async () => {
  const { findings } = await checkText(`${heading},Client Name\n${row()},X\n`)
  const aboutHeading = findings.filter((finding) => finding.row === 1)
  expect(aboutHeading.map(({ code }) => code)).toEqual(['P106'])
  expect(aboutHeading[0]).toMatchObject({ column: null, value: null })
  expect(aboutHeading[0]?.message).toContain('Column I')
})
