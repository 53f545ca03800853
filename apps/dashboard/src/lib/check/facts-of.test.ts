import { expect, it } from 'vitest'
import { checkOneFile } from './check-one-file.ts'
import { factsOf } from './facts-of.ts'

const setting = { today: '2017-10-16', awards: null, here: null, stored: [] }
const header = 'award_number,fiscal_quarter,state,metric,breakdown,category,value,note'

it('says what a person recognizes their file by', async () => {
  const file = new File([`${header}\r\n2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34,\r\n`], 'counts.csv')
  const { checked } = await checkOneFile(file, setting)
  expect(Object.fromEntries(factsOf(checked).map(({ term, value }) => [term, value]))).toEqual({
    File: 'counts.csv',
    Award: '2016-VT-BX-K012',
    Quarter: 'FY2017 Q4 (Jul–Sep 2017)',
    'Rows read': '1',
  })
})
