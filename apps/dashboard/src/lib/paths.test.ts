import { describe, expect, it } from 'vitest'
import { paths } from './paths.ts'

describe('paths', () => {
  it('are these, and a change is seen in review', () => {
    const award = '2016-VT-BX-K012'
    expect({
      home: paths.home(),
      plan: paths.plan(),
      planOfAnEdition: paths.plan({ edition: '2013-04-draft' }),
      data: paths.data(),
      dataCsv: paths.dataCsv(),
      metric: paths.metric('new_clients'),
      metricCsv: paths.metricCsv('new_clients'),
      releases: paths.releases(),
      about: paths.about(),
      check: paths.check(),
      rules: paths.rules(),
      rule: paths.rules('V101'),
      signIn: paths.signIn(),
      signInThenGoOn: paths.signIn({ next: '/awards' }),
      signInByPassword: paths.signInBy('in', { next: '/awards' }),
      signInAsPerson: paths.signInBy('person'),
      signOut: paths.signOut(),
      awards: paths.awards(),
      award: paths.award(award),
      report: paths.report(award, 'FY2017Q4'),
      reportJustStored: paths.report(award, 'FY2017Q4', { stored: 3 }),
      reportJustExplained: paths.report(award, 'FY2017Q4', { explained: 3 }),
      reportExplain: paths.reportExplain(award, 'FY2017Q4'),
      reportTemplate: paths.reportTemplate(award, 'FY2017Q4'),
      reportStored: paths.reportStored(award, 'FY2017Q4'),
      reportReceipt: paths.reportReceipt(award, 'FY2017Q4'),
      reportCertify: paths.reportCertify(award, 'FY2017Q4'),
      review: paths.review({ quarter: 'FY2017Q4', status: 'submitted' }),
      reviewReport: paths.reviewReport(award, 'FY2017Q4'),
      reviewAbout: paths.reviewReport(award, 'FY2017Q4', { about: 'Q203' }),
      reviewDecided: paths.reviewReport(award, 'FY2017Q4', { decided: 'accepted' }),
      board: paths.board({ until: 'FY2017Q4', standing: 'late', search: 'harbor', page: 2 }),
      boardReminding: paths.boardBy('remind', { until: 'FY2017Q4' }),
      boardRemind: paths.boardRemind({ program: 'OVC-HT' }),
      boardCsv: paths.boardCsv(),
      federated: paths.federated('login-gov', { next: '/review', need: 'two' }),
      federatedAgain: paths.federated('login-gov', { next: '/account/passkeys', again: 'yes' }),
      reportCertifyRead: paths.reportCertify(award, 'FY2017Q4', { read: 'abc' }),
      dashboard: paths.dashboard({ metric: 'new_clients', part: 'age_group.13_17' }),
      dashboardPlan: paths.dashboardPlan({ fiscalYear: 2017 }),
      manageReleases: paths.manageReleases(),
      trpc: paths.trpc(),
    }).toMatchInlineSnapshot(`
      {
        "about": "/about",
        "award": "/awards/2016-VT-BX-K012",
        "awards": "/awards",
        "board": "/review/board?until=FY2017Q4&standing=late&search=harbor&page=2",
        "boardCsv": "/review/board/csv",
        "boardRemind": "/review/board/remind?program=OVC-HT",
        "boardReminding": "/review/board?/remind&until=FY2017Q4",
        "check": "/check",
        "dashboard": "/dashboard?metric=new_clients&part=age_group.13_17",
        "dashboardPlan": "/dashboard/plan?fiscalYear=2017",
        "data": "/data",
        "dataCsv": "/data/csv",
        "federated": "/sign-in/federated/login-gov?next=%2Freview&need=two",
        "federatedAgain": "/sign-in/federated/login-gov?next=%2Faccount%2Fpasskeys&again=yes",
        "home": "/",
        "manageReleases": "/releases/manage",
        "metric": "/data/new_clients",
        "metricCsv": "/data/new_clients/csv",
        "plan": "/plan",
        "planOfAnEdition": "/plan?edition=2013-04-draft",
        "releases": "/releases",
        "report": "/awards/2016-VT-BX-K012/FY2017Q4",
        "reportCertify": "/awards/2016-VT-BX-K012/FY2017Q4/certify",
        "reportCertifyRead": "/awards/2016-VT-BX-K012/FY2017Q4/certify?read=abc",
        "reportExplain": "/awards/2016-VT-BX-K012/FY2017Q4/explain",
        "reportJustExplained": "/awards/2016-VT-BX-K012/FY2017Q4?explained=3",
        "reportJustStored": "/awards/2016-VT-BX-K012/FY2017Q4?stored=3",
        "reportReceipt": "/awards/2016-VT-BX-K012/FY2017Q4/receipt",
        "reportStored": "/awards/2016-VT-BX-K012/FY2017Q4/stored",
        "reportTemplate": "/awards/2016-VT-BX-K012/FY2017Q4/template",
        "review": "/review?quarter=FY2017Q4&status=submitted",
        "reviewAbout": "/review/2016-VT-BX-K012/FY2017Q4?about=Q203",
        "reviewDecided": "/review/2016-VT-BX-K012/FY2017Q4?decided=accepted",
        "reviewReport": "/review/2016-VT-BX-K012/FY2017Q4",
        "rule": "/rules#V101",
        "rules": "/rules",
        "signIn": "/sign-in",
        "signInAsPerson": "/sign-in?/person",
        "signInByPassword": "/sign-in?/in&next=%2Fawards",
        "signInThenGoOn": "/sign-in?next=%2Fawards",
        "signOut": "/sign-in?/out",
        "trpc": "/api/trpc",
      }
    `)
  })

  it('carry a strange award number as one part of the address', () => {
    expect(paths.award('a/b ?#')).toBe('/awards/a%2Fb%20%3F%23')
  })

  it('leave out what is not chosen', () => {
    expect(paths.dashboard({ metric: 'new_clients', part: '' })).toBe('/dashboard?metric=new_clients')
  })
})
