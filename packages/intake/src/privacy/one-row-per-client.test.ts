import { isoDate } from '@muster/metrics'
import { expect, test } from 'vitest'
import { readHeading } from '../layout/heading.ts'
import { ClientRowWatch } from './one-row-per-client.ts'

const watch = (names: readonly string[], rows: readonly (readonly string[])[]): ClientRowWatch => {
  const watching = new ClientRowWatch(readHeading(names, 1), isoDate('2017-10-16'))
  for (const cells of rows) watching.see(cells)
  return watching
}
const rows = (count: number, cells: (index: number) => readonly string[]) =>
  Array.from({ length: count }, (_, index) => cells(index))

test('what is said names columns by letter, and repeats nothing of them', () => {
  const verdict = watch(
    ['Zed', 'x'],
    rows(20, (index) => [`LSH-${1_000 + index * 7}`, 'y']),
  ).verdict()
  expect(verdict?.message).toContain('Column A')
  expect(JSON.stringify(verdict)).not.toMatch(/LSH|Zed|100/)
})

test('a few rows prove nothing', () => {
  expect(
    watch(
      ['Zed'],
      rows(4, (index) => [`LSH-${1_000 + index}`]),
    ).verdict(),
  ).toBeUndefined()
})

test('days of birth are told by their age, days of work are not', () => {
  const days = (year: number) =>
    watch(
      ['when'],
      rows(10, (index) => [`${index + 1}/2/${year - index}`]),
    ).birthDates()
  expect(days(1999)).toHaveLength(1)
  expect(days(1999)[0]?.complaint.message).toContain('column A')
  expect(
    watch(
      ['when'],
      rows(10, (index) => [`2017-0${(index % 9) + 1}-02`]),
    ).birthDates(),
  ).toEqual([])
})

test('rows after the first hundreds, missing cells and any text change nothing', () => {
  const columns = Array.from({ length: 300 }, (_, index) => `c${index}`)
  const watching = watch(
    columns,
    rows(5_000, (index) => ['\ud800', '𝒳'.repeat(100), `${index}`]),
  )
  expect(watching.verdict()).toBeUndefined()
})
