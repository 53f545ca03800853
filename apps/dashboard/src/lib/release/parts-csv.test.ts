import { expect, it } from 'vitest'
import { aDivision, aRelease, partsFrom2015 } from '#lib/explore/fixtures/a-division.ts'
import { linesOf } from '#lib/explore/lines-of.ts'
import { partsCsv } from './parts-csv.ts'

it('a withheld part leaves as an empty cell that says so, and no text runs as a formula', () => {
  const table = aDivision('age_group', [['adult', '=Adult', partsFrom2015(60, null)]])
  expect(partsCsv(linesOf(table), aRelease).split('\r\n').slice(1, 3)).toEqual([
    "new_clients,New clients,clients,age_group,age_group,adult,'=Adult,2015,60,released,,,3,final,2017-10-13T15:00:00Z",
    "new_clients,New clients,clients,age_group,age_group,adult,'=Adult,2016,,withheld,,,3,final,2017-10-13T15:00:00Z",
  ])
})
