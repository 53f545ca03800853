import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

test.each([
  ['R102', { state: 'tx' }, 'state', 'TX'],
  ['R204', { state: 'Texas' }, 'state', 'TX'],
  ['R104', { fiscal_quarter: 'Jul-Sep 2017' }, 'fiscal_quarter', 'FY2017Q4'],
  ['R201', { metric: 'New clients' }, 'metric', 'new_clients'],
  ['R202', { metric: 'new_clients.gender.male' }, 'metric', 'new_clients'],
  ['R209', { value: '34.0' }, 'value', '34'],
  ['R216', { award_number: '2016 VT BX K012' }, 'award_number', '2016-VT-BX-K012'],
])(
  'without %s a cell that needs it is not read, and how to write it is said',
  async (code, cells, column, text) => {
    const rows = [row(cells)]
    const [finding] = await findingsOf('V112', rows, { refused: [code] })
    expect(finding).toMatchObject({ row: 2, column, severity: 'error' })
    expect(finding?.fix).toContain(`Write it as ${text} yourself`)
    const { values, repairs } = await checkText([heading, ...rows].join('\n'), { refused: [code] })
    expect([...values.each()].filter(({ answer }) => answer.kind === 'value')).toEqual([])
    expect(repairs).toEqual([])
    expect(await findingsOf('V112', rows)).toEqual([])
  },
)

test('a word for a total is to be left out by the person', async () => {
  const [finding] = await findingsOf('V112', [row({ breakdown: 'Total' })], { refused: ['R203'] })
  expect(finding).toMatchObject({ column: 'breakdown', value: 'Total' })
  expect(finding?.fix).toContain('blank')
})

test('refusing one change leaves the others, and cells that take none', async () => {
  const rows = [row({ state: 'tx' }), row({ metric: 'open_clients' })]
  expect(await findingsOf('V112', rows, { refused: ['R204', 'R101'] })).toEqual([])
})

test('what is wrong for another reason is told as that', async () => {
  const rows = [row({ state: ' Texaz' })]
  expect(await findingsOf('V112', rows, { refused: ['R101'] })).toEqual([])
  expect(await findingsOf('V105', rows, { refused: ['R101'] })).toHaveLength(1)
})
