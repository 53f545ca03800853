import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

const told = (award_number: string, awards = [loneStar]) =>
  findingsOf('V103', [row({ award_number })], { awards })

test('another organization’s award is refused, and yours are named', async () => {
  const [finding] = await told('2015-VT-BX-K001')
  expect(finding).toMatchObject({ severity: 'error', row: 2, value: '2015-VT-BX-K001' })
  expect(finding?.fix).toBe('Your award is 2016-VT-BX-K012.')
})

test('your own is accepted in small letters and with long dashes', async () => {
  for (const number of ['2016–vt–bx–k012', '2016 VT BX K012', '#2016-VT-BX-K012', "'2016-VT-BX-K012"])
    expect(await told(number)).toEqual([])
})

test('an award of yours that is one slip away is offered, and never taken', async () => {
  for (const number of ['2016-VT-BX-K021', '2016-VT-BX-K12', '2016-VT-BX-KO12'])
    expect((await told(number))[0]?.fix).toBe('If you mean your award 2016-VT-BX-K012, write it so.')
})

test('someone without awards is told so; without facts the rule is silent', async () => {
  expect((await told('2016-VT-BX-K012', []))[0]?.message).toContain('no award')
  expect(await findingsOf('V103', [row({ award_number: '2015-VT-BX-K001' })])).toEqual([])
})
