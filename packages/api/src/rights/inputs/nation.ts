import { ownWord } from '../own-words.ts'
import { about, anything, type SamplesOf } from '../sample.ts'
import { quarters } from '../things.ts'
import { visitorSamples } from './public-comments.ts'

// What is of the whole installation, and who has which role in it; the plan stands in `plan.ts`.

const figure = {
  stratum: { metric: 'new_clients' },
  level: 'nation',
  first: quarters.accepted,
  last: quarters.accepted,
}

export const dashboardSamples: SamplesOf<'dashboard'> = {
  'dashboard.metrics': anything(),
  'dashboard.places': anything(),
  'dashboard.overview': anything(),
  'dashboard.trend': anything({ metric: 'new_clients' }),
  'dashboard.map': anything({ metric: 'new_clients' }),
  'dashboard.organizations': anything(),
  'dashboard.organization': about(({ fundedId }) => ({ organizationId: fundedId })),
  'dashboard.outliers': anything(),
  'dashboard.compareOrganizations': about(({ fundedId }) => ({
    metric: 'new_clients',
    organizations: [fundedId],
  })),
  'dashboard.pivot': anything({ metric: 'new_clients', rows: 'state', columns: 'quarter' }),
  'dashboard.plan': anything({ fiscalYear: 2017 }),
  'dashboard.contributions': anything({ objective: '8', fiscalYear: 2017 }),
  'dashboard.making': anything(figure),
  // What somebody has seen is no change that the record speaks of.
  'dashboard.remember': anything(figure, { own: 'changed nothing' }),
  'dashboard.countLines': anything({ first: figure.first, last: figure.last }),
  'dashboard.exportLines': anything({ first: figure.first, last: figure.last }),
  'dashboard.lineOrigin': about(({ estate }) => ({
    awardNumber: estate.awardNumber,
    quarter: quarters.accepted,
    revisionNumber: 1,
    stratum: figure.stratum,
    state: 'TX',
  })),
}

const formula = { kind: 'sum', terms: [{ metric: 'signals_received' }, { metric: 'substantive_signals' }] }
const ofSignals = {
  code: 'hotline_signals',
  fiscalYear: 2018,
  value: 28_000,
  rationale: 'A reason in words.',
}

export const indicatorsSamples: SamplesOf<'indicators'> = {
  'indicators.list': anything(),
  'indicators.get': anything({ code: 'hotline_signals', fiscalYear: 2017 }),
  'indicators.previewNew': anything({ formula, unit: 'signals' }),
  'indicators.create': anything({
    ...{ code: 'made_here', label: 'Made here', objective: '8', why: 'A reason in words.' },
    ...{ unit: 'signals', direction: 'up', formula, effectiveFrom: 'FY2017Q1' },
    baseline: { fiscalYear: 2016, value: 1 },
    target: { fiscalYear: 2017, value: 2 },
    rationale: 'A reason in words.',
  }),
  'indicators.previewVersion': anything({ code: 'hotline_signals', formula }),
  'indicators.saveVersion': anything({
    code: 'hotline_signals',
    formula,
    effectiveFrom: 'FY2018Q1',
    note: 'A reason in words.',
    after: 1,
  }),
  'indicators.reviseTarget': anything({ ...ofSignals, after: 0 }),
  'indicators.reviseBaseline': anything({ ...ofSignals, fiscalYear: 2013, after: 1 }),
}

export const releasesSamples: SamplesOf<'releases'> = {
  'releases.list': anything(),
  'releases.get': about(({ releaseNumber: number }) => ({ number })),
  'releases.build': anything({ title: `A ${ownWord} of a release`, status: 'preliminary' }),
  'releases.table': about(({ releaseNumber: number }) => ({ number, metric: 'new_clients' })),
  'releases.publication': anything(),
  'releases.previewPublication': anything({ metric: 'new_clients', change: {} }),
  'releases.savePublication': anything({
    after: 1,
    note: `A ${ownWord} of a reason.`,
    change: { policy: { threshold: 12, contributors: 3, dominance: 0.8 } },
  }),
  'releases.builds': anything(),
  'releases.publish': about(({ releaseNumber: number }) => ({ number })),
  // It is not public yet.
  'releases.withdraw': about(
    ({ releaseNumber: number }) => ({ number, reason: `It was ${ownWord}, and wrong.` }),
    {
      own: 'CONFLICT',
    },
  ),
}

export const peopleSamples: SamplesOf<'people'> = {
  'people.list': anything(),
  'people.invite': about(({ seat: { role, organizationId, officeId } }) => ({
    email: `${ownWord}.new@example.org`,
    role,
    ...(organizationId !== undefined && { organizationId }),
    ...(officeId !== undefined && { officeId }),
  })),
  'people.resendInvitation': about(({ seat }) => ({ id: seat.invitationId })),
  'people.revokeInvitation': about(({ seat }) => ({ id: seat.invitationId })),
  'people.endRole': about(({ seat }) => ({ grantId: seat.grantId })),
  'people.renewAccess': about(({ seat }) => ({ personId: seat.personId })),
  'people.disable': about(({ seat }) => ({ personId: seat.personId })),
  // Their account is open.
  'people.enable': about(({ seat }) => ({ personId: seat.personId }), { own: 'CONFLICT' }),
}

export const auditSamples: SamplesOf<'audit'> = {
  'audit.search': anything({ subject: 'report' }),
  'audit.exportRows': anything(),
  'audit.verify': anything(),
}

export const administrationSamples: SamplesOf<'administration'> = {
  'administration.places': anything({}),
  'administration.awards': anything({}),
  'administration.award': about(({ estate }) => ({ number: estate.awardNumber })),
  'administration.registerOrganization': anything({ name: 'Another Harbor', state: 'TX' }),
  'administration.registerOffice': anything({ code: 'X', department: 'X', name: 'X' }),
  'administration.setOfficeAgency': about(({ estate: { officeId } }) => ({ officeId, agency: 'DOJ' })),
  'administration.registerProgram': about(({ estate: { officeId } }) => ({
    code: 'X',
    name: 'X',
    kind: 'hotline',
    officeId,
  })),
  'administration.registerAward': about(({ estate: { organizationId, programId } }) => ({
    number: 'X',
    organizationId,
    programId,
    startsOn: '2015-10-01',
    endsOn: '2018-09-30',
    states: ['TX'],
  })),
  'administration.changeAward': about(({ estate }) => ({ number: estate.awardNumber, states: ['TX', 'OK'] })),
  'administration.registerPerson': anything({ name: `Lou ${ownWord}`, email: `${ownWord}.else@example.org` }),
  'administration.grantRole': about(({ seat }) => ({ role: 'data_steward', userId: seat.personId })),
  'administration.openObligations': about(({ estate }) => ({ awardNumber: estate.awardNumber })),
}

export const publicSamples: SamplesOf<'public'> = {
  ...visitorSamples,
  'public.plan': anything({}),
  // The one release is not published yet.
  'public.release': about(({ releaseNumber: number }) => ({ number }), { own: 'NOT_FOUND' }),
  'public.releases': anything(),
  'public.changes': about(({ releaseNumber: number }) => ({ number }), { own: 'NOT_FOUND' }),
  'public.catalog': about(({ releaseNumber: number }) => ({ number }), { own: 'NOT_FOUND' }),
  'public.table': about(({ releaseNumber: number }) => ({ number, metric: 'new_clients' }), {
    own: 'NOT_FOUND',
  }),
  'public.place': about(({ releaseNumber: number }) => ({ number, state: 'TX' }), { own: 'NOT_FOUND' }),
  'public.parts': about(({ releaseNumber: number }) => ({ number }), { own: 'NOT_FOUND' }),
  'public.directory': anything({ service: 'medical', language: 'en', state: 'TX' }),
  'public.wholeDirectory': anything(),
}
