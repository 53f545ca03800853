import { fiscalQuarter, metricsOf } from '@muster/metrics'
import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const codes = metricsOf('direct_services', fiscalQuarter('FY2017Q4')).map(({ code }) => code)
const reportOf = (state: string, length: number, last: number) =>
  codes
    .slice(0, length)
    .map((metric, at) => row({ state, metric, value: String(at === length - 1 ? last : at + 3) }))

test('two states with the same numbers are told at the second, in whatever order its rows stand', async () => {
  const rows = [...reportOf('TX', 10, 40), ...reportOf('OK', 10, 40).toReversed()]
  const [finding, ...more] = await findingsOf('Q104', rows)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 12, severity: 'warning', subject: 'OK' })
  expect(finding?.message).toMatch(
    /^Award 2016-VT-BX-K012, FY2017 Q4 .*, OK has the same numbers in every line as .*, TX\.$/,
  )
})

test('one number makes the difference, and few numbers are no copy', async () => {
  expect(await findingsOf('Q104', [...reportOf('TX', 10, 40), ...reportOf('OK', 10, 41)])).toEqual([])
  expect(await findingsOf('Q104', [...reportOf('TX', 9, 40), ...reportOf('OK', 9, 40)])).toEqual([])
})
