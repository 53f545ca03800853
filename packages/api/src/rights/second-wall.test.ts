import type { AwardScope } from '@muster/data'
import { openMemoryStore, type Store } from '@muster/data/testing'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { procedures, type Procedure } from './procedures.ts'
import { samples } from './samples.ts'
import { nobodysThings, type Things } from './things.ts'
import { tryProcedure } from './try-procedure.ts'
import { makeWorld, type World } from './world.ts'

const scoped = procedures.filter(({ rule }) => rule.for === 'organization' || rule.for === 'office')

/**
 * The first wall is what a verb asks for: awards within the scope of whoever calls. Here somebody calls to whom the verb
 * opens what is foreign, because it is their own; and the transaction is behind the wall of the first organization or the
 * first office. Only row-level security is left to hold it.
 */
describe('without the first wall', () => {
  let store: Store
  let world: World
  beforeAll(async () => {
    store = await openMemoryStore()
    world = await makeWorld(store)
  }, 60_000)
  afterAll(() => store.close())

  const caller = ({ rule }: Procedure): Context =>
    rule.for === 'office' ? world.others.officer : world.others.grantee
  const ownScope = ({ rule }: Procedure): AwardScope => {
    const { actor } = rule.for === 'office' ? world.actors.program_officer : world.actors.reporter
    if (actor.kind !== 'person') throw new Error('A visitor has no scope.')
    return rule.for === 'office'
      ? actor.roles.officesWith(['program_officer'])
      : actor.roles.organizationsWith(['reporter'])
  }
  const things = async (): Promise<Things> => ({
    estate: world.estates.apart,
    seat: world.seats.organization.third,
    belongings: await world.belongings(world.others.grantee),
    releaseNumber: 1,
    plan: nobodysThings().plan,
    fundedId: world.estates.apart.organizationId,
  })
  const mark = () => world.estates.apart.awardNumber

  it.each(scoped.filter(({ path }) => samples[path].names === 'something'))(
    '$path does not find what is foreign, and changes nothing of it',
    async (procedure) => {
      const sample = samples[procedure.path]
      const open = await tryProcedure(caller(procedure), procedure, sample.input(await things()))
      expect(open.code).toBe(sample.own)
      const held = await tryProcedure(caller(procedure), procedure, sample.input(await things()), {
        behind: ownScope(procedure),
      })
      expect(held.code).toBe(sample.foreign === 'changed nothing' ? 'answered' : sample.foreign)
      expect(held.recorded).toBe(0)
    },
  )

  /** The same among those of one pass-through entity: its own people call, behind the wall of one subrecipient. */
  it.each(
    scoped.filter(
      ({ path, rule }) =>
        rule.for === 'organization' &&
        samples[path].names === 'something' &&
        samples[path].passedOn === undefined,
    ),
  )('$path does not find what is of a sibling, and changes nothing of it', async (procedure) => {
    const sample = samples[procedure.path]
    const sibling = sample.input({ ...(await things()), estate: world.estates.ofSibling })
    const { certifying_official: passesOn, subrecipient } = world.actors
    expect((await tryProcedure(passesOn, procedure, sibling)).code).toBe(sample.own)
    if (subrecipient.actor.kind !== 'person') throw new Error('A visitor has no scope.')
    const behind = subrecipient.actor.roles.organizationsWith(['reporter', 'certifying_official'])
    const held = await tryProcedure(passesOn, procedure, sibling, { behind })
    expect(held.code).toBe(sample.foreign === 'changed nothing' ? 'answered' : sample.foreign)
    expect(held.recorded).toBe(0)
  })

  it('lists nothing that is foreign', async () => {
    const listing = scoped.filter(({ path }) => samples[path].names === 'nothing')
    const told: string[] = []
    for (const procedure of listing) {
      const input = samples[procedure.path].input(await things())
      const open = await tryProcedure(caller(procedure), procedure, input)
      if (JSON.stringify(open.answer).includes(mark())) told.push(procedure.path)
      const held = await tryProcedure(caller(procedure), procedure, input, { behind: ownScope(procedure) })
      expect(held.code, procedure.path).toBe('answered')
      expect(JSON.stringify(held.answer), procedure.path).not.toContain(mark())
    }
    // Else the test could not fail.
    expect(told).toEqual(
      expect.arrayContaining(['awards.listMine', 'awards.facts', 'review.list', 'board.show']),
    )
  })
})

describe('verbs of an organization or an office', () => {
  const folder = fileURLToPath(new URL('../verbs/', import.meta.url))
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }))
  const paths: readonly string[] = scoped.map(({ path }) => path)
  const ofScope = files.filter(({ text }) => paths.some((path) => text.includes(`'${path}'`)))

  it('are all looked at', () => {
    for (const path of paths)
      expect(
        ofScope.some(({ text }) => text.includes(`'${path}'`)),
        path,
      ).toBe(true)
  })

  it.each(ofScope)('$name speaks to the database behind the wall only', ({ text }) => {
    expect(text).toMatch(/\bin(Organization|Office)\(/)
    expect(text).not.toMatch(/store\.db|\bwithTransaction\(|permitIn(Organization|Office)\(/)
  })
})
