import { expect, it } from 'vitest'
import { notTakenFile } from './not-taken-file.ts'
import { notTakenFirst, type PartOfUpload } from './part-of-upload.ts'

const part = (more: Partial<PartOfUpload>): PartOfUpload => ({
  awardNumber: 'A',
  organizationName: 'Harbor',
  quarter: 'FY2017Q4',
  outcome: 'stored',
  sentence: 'A draft is ready.',
  revisionNumber: 1,
  lines: 1,
  notExplained: 0,
  first: [],
  draft: null,
  rows: [],
  ...more,
})
const heading = 'award_number,fiscal_quarter,state,metric,breakdown,category,value,note'
const row = (award: string, value: string) => `${award},FY2017Q4,TX,new_clients,,,${value},`
const file = new File(
  [[heading, row('A', '1'), row('B', 'x'), row('B', '2'), row('C', '3')].join('\n')],
  'all.csv',
)
const finding = {
  code: 'V301',
  severity: 'error',
  row: 3,
  column: 'value',
  cell: 'G3',
  value: 'x',
  message: 'This is not a number.',
  fix: 'Write one.',
  subject: null,
} as const

it('has the rows of the parts that were not taken, and what is wrong with them', async () => {
  const made = await notTakenFile(file, [
    part({}),
    part({ outcome: 'refused', first: [finding], rows: [[3, 4]] }),
    part({ outcome: 'conflict', sentence: 'It is with your officer.', rows: [[5, 5]] }),
  ])
  expect(made.name).toBe('all-not-taken.csv')
  expect((await made.text()).replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    `${heading},muster_code,muster_message,muster_fix`,
    `${row('B', 'x')},V301,This is not a number.,Write one.`,
    `${row('B', '2')},,,`,
    `${row('C', '3')},,It is with your officer.,`,
  ])
})

it('what was not taken stands first', () => {
  const parts = [part({ awardNumber: 'A' }), part({ awardNumber: 'B', outcome: 'refused' })]
  expect(notTakenFirst(parts).map(({ awardNumber }) => awardNumber)).toEqual(['B', 'A'])
})
