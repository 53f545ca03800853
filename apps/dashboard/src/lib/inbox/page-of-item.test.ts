import { mailedPages } from '@muster/api'
import { describe, expect, it } from 'vitest'
import { paths } from '#lib/paths.ts'
import { pageOfItem } from './page-of-item.ts'

const nothing = { awardNumber: null, quarter: null, asOfficer: false }
const report = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4', asOfficer: false }

describe('pageOfItem', () => {
  it.each([
    ['returned', report, '/awards/2016-VT-BX-K012/FY2017Q4'],
    ['comment', report, '/awards/2016-VT-BX-K012/FY2017Q4/comments'],
    ['extension_decided', report, '/awards/2016-VT-BX-K012/FY2017Q4/extension'],
    ['comment', { ...report, asOfficer: true }, '/review/2016-VT-BX-K012/FY2017Q4'],
    ['submitted', { ...report, asOfficer: true }, '/review/2016-VT-BX-K012/FY2017Q4'],
    ['extension_requested', { ...report, asOfficer: true }, '/review/extensions'],
    ['listing_requested', nothing, '/review/listings'],
    ['public_comments', nothing, '/dashboard/plan/comments'],
    ['digest', nothing, '/review'],
  ])('leads to where %s is seen', (kind, of, page) => {
    expect(pageOfItem({ kind, ...of })).toBe(page)
  })
})

it('the pages that mail leads to are pages of the dashboard', () => {
  const [award, quarter] = ['2016/VT BX', 'FY2017Q4']
  expect(
    Object.fromEntries(Object.entries(mailedPages).map(([name, page]) => [name, page(award, quarter)])),
  ).toEqual({
    preferences: paths.inboxPreferences(),
    review: paths.review(),
    board: paths.board(),
    extensions: paths.extensions(),
    reviewListings: paths.reviewListings(),
    publicComments: paths.publicComments(),
    reviewReport: paths.reviewReport(award, quarter),
    report: paths.report(award, quarter),
    comments: paths.reportComments(award, quarter),
    extension: paths.reportExtension(award, quarter),
  })
})
