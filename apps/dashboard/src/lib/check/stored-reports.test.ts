import { expect, it } from 'vitest'
import type { ReportPlace } from './destination.ts'
import { StoredReports } from './stored-reports.ts'

const place = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
const earlier = { ...place, quarter: 'FY2017Q3' }
const report = (of: ReportPlace, revision: number) => ({ place: of, revision, lines: [] })

it('asks for a report once, and not for one that came with the page', async () => {
  const asked: string[] = []
  const stored = new StoredReports((of) => {
    asked.push(of.quarter)
    return Promise.resolve(report(of, 7))
  })
  stored.take([report(place, 1)])
  await stored.at([place, earlier])
  expect((await stored.at([place, earlier])).map(({ revision }) => revision)).toEqual([1, 7])
  expect(asked).toEqual(['FY2017Q3'])
})

it('asks anew for all once somebody has stored something, whatever the page still says', async () => {
  const stored = new StoredReports((of) => Promise.resolve(report(of, 7)))
  stored.take([report(place, 1)])
  stored.forget()
  stored.take([report(place, 1)])
  expect((await stored.at([place])).map(({ revision }) => revision)).toEqual([7])
})

it('leaves out what cannot be had, and asks for it again the next time', async () => {
  let isOnline = false
  const stored = new StoredReports((of) =>
    isOnline ? Promise.resolve(report(of, 7)) : Promise.reject(new Error('offline')),
  )
  expect(await stored.at([place])).toEqual([])
  isOnline = true
  expect(await stored.at([place])).toHaveLength(1)
})
