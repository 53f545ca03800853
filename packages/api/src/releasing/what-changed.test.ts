import { describe, expect, it } from 'vitest'
import { whatChanged, type ComparedRow } from './what-changed.ts'

const row = (fiscalYear: number, value: number | null, withheld = false): ComparedRow => ({
  metric: 'new_clients',
  breakdown: '',
  category: '',
  label: 'New clients',
  fiscalYear,
  value,
  withheld,
})
const changes = (before: ComparedRow[], after: ComparedRow[]) =>
  whatChanged(before, after).map(({ fiscalYear, before: was, after: is }) => [
    fiscalYear,
    was?.withheld ? 'withheld' : (was?.value ?? was),
    is?.withheld ? 'withheld' : (is?.value ?? is),
  ])

describe('what changed between two releases', () => {
  it('is nothing where they say the same, also of what both withhold', () => {
    expect(changes([row(2016, 60), row(2017, null, true)], [row(2016, 60), row(2017, null, true)])).toEqual(
      [],
    )
  })

  it('is a corrected figure, a new one, one that is withheld from now on, and one that is gone', () => {
    expect(
      changes(
        [row(2013, 12), row(2014, 60), row(2015, 70), row(2016, 80)],
        [row(2014, 90), row(2015, null, true), row(2016, 80), row(2017, 100)],
      ),
    ).toEqual([
      [2014, 60, 90],
      [2015, 70, 'withheld'],
      [2017, null, 100],
      [2013, 12, null],
    ])
  })
})
