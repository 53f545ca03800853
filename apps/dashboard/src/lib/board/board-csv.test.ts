import { expect, it } from 'vitest'
import { boardCsv } from './board-csv.ts'

const standing = {
  dueOn: '2017-11-15',
  firstDueOn: '2017-10-30',
  extended: true,
  late: false,
  amended: false,
}

it('has a row for each report that is owed, and runs nothing in a spreadsheet', () => {
  const row = {
    awardNumber: '2016-VT-BX-K012',
    organizationName: '=HYPERLINK("http://evil.example")',
    programName: 'Hotline',
    cells: [null, { shown: 'late' as const, extensionAsked: true, standing: { ...standing, late: true } }],
  }
  expect(boardCsv({ quarters: ['FY2017Q3', 'FY2017Q4'], rows: [row] })).toBe(
    [
      'award_number,organization,program,fiscal_quarter,standing,due_on,first_due_on,late,amended,extension_asked',
      `2016-VT-BX-K012,"'=HYPERLINK(""http://evil.example"")",Hotline,FY2017Q4,Late,2017-11-15,2017-10-30,yes,no,yes`,
      '',
    ].join('\r\n'),
  )
})
