import { programKinds } from '@muster/metrics'
import { openMemoryStore, type Store } from '@muster/data/testing'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context, RequestContext } from './context.ts'
import { silentLog } from './log.ts'
import { isVerb, policy, type Rule, type Verb } from './policy.ts'
import { appRouter } from './router.ts'
import { programKind } from './shapes/codes.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster } from './testing/small-muster.ts'

const verbs = Object.keys(policy).filter(isVerb)
const rows = verbs.map((verb): readonly [Verb, Rule] => [verb, policy[verb]])
const uuid = '5f3c1a52-0000-4000-8000-000000000001'
const foreign = { awardNumber: '2016-VT-BX-K999', quarter }
const decision = { ...foreign, revisionNumber: 1 }
const reason = 'A reason that is long enough to be read.'

const mapping = {
  awardNumber: foreign.awardNumber,
  columns: [{ heading: 'Where', meaning: { kind: 'column', column: 'state' } }],
}

/** Something that each procedure would take, about an award or thing that is not the actor's. */
const inputs: Readonly<Record<Verb, unknown>> = {
  'identity.me': undefined,
  'identity.demonstrationPeople': undefined,
  'awards.listMine': undefined,
  'awards.facts': undefined,
  'awards.template': foreign,
  'reports.upload': formWith(reportFile({ award: foreign.awardNumber, quarter })),
  'reports.get': foreign,
  'reports.explain': { ...decision, explanations: [{ code: 'Q203', text: reason }] },
  'reports.columnMapping': undefined,
  'reports.mapColumns': mapping,
  'reports.certify': { ...decision, statementRead: true },
  'reports.receipt': foreign,
  'review.list': {},
  'review.get': foreign,
  'review.accept': decision,
  'review.return': { ...decision, reason },
  'review.reopen': { ...decision, reason },
  'review.notReported': { quarter },
  'dashboard.metrics': undefined,
  'dashboard.trend': { metric: 'new_clients' },
  'dashboard.plan': { fiscalYear: 2017 },
  'releases.list': undefined,
  'releases.get': { number: 99 },
  'releases.build': { title: 'A release', status: 'preliminary' },
  'releases.publish': { number: 99 },
  'administration.registerOrganization': { name: 'Another Harbor', state: 'TX' },
  'administration.registerOffice': { code: 'X', department: 'X', name: 'X' },
  'administration.registerProgram': { code: 'X', name: 'X', kind: 'hotline', officeId: uuid },
  'administration.registerAward': {
    number: 'X',
    organizationId: uuid,
    programId: uuid,
    startsOn: '2015-10-01',
    endsOn: '2018-09-30',
    states: ['TX'],
  },
  'administration.registerPerson': { name: 'Somebody Else', email: 'somebody.else@example.org' },
  'administration.grantRole': { role: 'administrator', userId: uuid },
  'administration.openObligations': { awardNumber: foreign.awardNumber },
  'public.plan': {},
  'public.release': {},
  'public.releases': undefined,
}

/** Those that answer about one thing: asked about somebody else's, they must not know it. */
const aboutOneThing = verbs.filter(
  (verb) => inputs[verb] === foreign || inputs[verb] === mapping || isDecision(inputs[verb]),
)

// At run time the procedures lie flat under their paths; the type of the router nests them.
const kinds = new Map(
  Object.entries<unknown>(appRouter._def.procedures).map(([verb, each]) => [verb, kindOf(each)]),
)

function kindOf(procedure: unknown): 'query' | 'mutation' {
  if (typeof procedure !== 'function' || !('_def' in procedure)) throw new Error('That is no procedure.')
  const { _def: def } = procedure
  const isMutation = typeof def === 'object' && def !== null && 'type' in def && def.type === 'mutation'
  return isMutation ? 'mutation' : 'query'
}

function isDecision(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'revisionNumber' in input
}

describe('the policy', () => {
  let store: Store
  const people = new Map<string, Context>()

  beforeAll(async () => {
    store = await openMemoryStore()
    const muster = await smallMuster(store)
    const harbor = await muster.organization('Lone Star Harbor')
    const bend = await muster.organization('Mesquite Bend')
    const office = await muster.office('DOJ/OVC')
    const elsewhere = await muster.office('HHS/OTIP')
    const program = await muster.program('direct_services', elsewhere)
    // The award that everybody asks for is of another organization and another office.
    await muster.award(foreign.awardNumber, { ...bend, ...program })
    people.set('anonymous', muster.visitor)
    people.set('nobody', await muster.person('No Role'))
    people.set('reporter', await muster.person('Dana Whitfield', { role: 'reporter', ...harbor }))
    people.set(
      'certifying_official',
      await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor }),
    )
    people.set('program_officer', await muster.person('Ruth Okafor', { role: 'program_officer', ...office }))
    people.set('data_steward', await muster.person('Lena Moravec', { role: 'data_steward' }))
    people.set('administrator', muster.administrator)
  })
  afterAll(() => store.close())

  const call = async (verb: Verb, as: string): Promise<string> => {
    const ctx = people.get(as)
    if (ctx === undefined) throw new Error(`The test has no ${as}`)
    const request: RequestContext = {
      ...ctx,
      settings: { demonstration: false },
      log: silentLog,
      requestId: 'r1',
    }
    try {
      await callTRPCProcedure({
        router: appRouter,
        ctx: request,
        path: verb,
        type: kinds.get(verb) ?? 'query',
        getRawInput: () => Promise.resolve(inputs[verb]),
        signal: undefined,
        batchIndex: 0,
      })
      return 'answered'
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error
      return error.code
    }
  }

  it('has a row for every procedure, and no other', () => {
    expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(policy).sort())
  })

  it.each(rows.filter(([, rule]) => rule.for !== 'anyone'))('refuses %s to a visitor', async (verb) => {
    expect(await call(verb, 'anonymous')).toBe('UNAUTHORIZED')
  })

  const roles = [
    'nobody',
    'reporter',
    'certifying_official',
    'program_officer',
    'data_steward',
    'administrator',
  ]
  const wrong = rows.flatMap(([verb, rule]) =>
    rule.for === 'anyone'
      ? []
      : roles.filter((role) => !mayCall(rule, role)).map((role) => [verb, role] as const),
  )

  it.each(wrong)('refuses %s to %s', async (verb, role) => {
    expect(await call(verb, role)).toBe('FORBIDDEN')
  })

  const right = rows.flatMap(([verb, rule]) =>
    roles.filter((role) => rule.for === 'anyone' || mayCall(rule, role)).map((role) => [verb, role] as const),
  )

  it.each(right)('lets %s pass for %s', async (verb, role) => {
    expect(['FORBIDDEN', 'UNAUTHORIZED']).not.toContain(await call(verb, role))
  })

  it.each(right.filter(([verb]) => aboutOneThing.includes(verb)))(
    '%s does not know somebody else’s report, asked by %s',
    async (verb, role) => {
      expect(await call(verb, role)).toBe('NOT_FOUND')
    },
  )

  it('knows the kinds of program that the dictionary knows', () => {
    expect(programKind.options).toEqual(programKinds.map(({ code }) => code))
  })
})

function mayCall(rule: Exclude<Rule, { for: 'anyone' }>, role: string): boolean {
  const roles: readonly string[] = rule.roles
  return roles.includes(role)
}
