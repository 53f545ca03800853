import { expect, it } from 'vitest'
import { reportCsv, reportJson } from './report-file.ts'

const report = {
  title: 'FY2016 status report',
  edition: '2014-01-final',
  fiscalYear: 2016,
  asOf: '2017-10-16T14:00:00.000Z',
  fields: { kind: 'What the row is about.', id: 'Its number.', text: 'The comment.', actual: 'A value.' },
  rows: [
    { text: '=HYPERLINK("x"), then more', id: '2.1', kind: 'action', actual: null },
    { kind: 'indicator', id: 'people_trained', text: null, actual: -3.5 },
  ],
}

it('is a table whose columns are the fields, and which runs nothing in a spreadsheet', () => {
  expect(reportCsv(report)).toBe(
    'kind,id,text,actual\r\naction,2.1,"\'=HYPERLINK(""x""), then more",\r\nindicator,people_trained,,-3.5\r\n',
  )
})

it('says in JSON what its fields mean, and whether it is made up', () => {
  expect(JSON.parse(reportJson(report, true))).toEqual({ ...report, synthetic: true })
})
