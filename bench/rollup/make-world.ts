import { randomUUID } from 'node:crypto'
import {
  anonymous,
  createCaller,
  loadActor,
  openDatabase,
  registerFirstAdministrator,
  silentLog,
  type Store,
} from '../../packages/api/src/index.ts'
import { startOfQuarter } from '../../packages/metrics/src/index.ts'
import {
  awardsOf,
  dayOfReading,
  dayOfReview,
  programsOfOffices,
  quartersOf,
  type PlannedAward,
  type Size,
} from './shape.ts'

type Caller = ReturnType<typeof createCaller>

export interface RegisteredAward extends PlannedAward {
  readonly id: string
  readonly office: number
}

export interface World {
  readonly store: Store
  readonly awards: readonly RegisteredAward[]
  readonly officeIds: readonly string[]
  readonly programIds: readonly string[]
  readonly organizationIds: readonly string[]
  /** Who sees the dashboards. */
  readonly steward: Caller
  /** Officers of each office, on the day of review. */
  readonly officers: readonly (readonly Caller[])[]
}

const officersOfOffice = 3
const awardsOfOrganization = 10

/** Sets Muster up in an empty database, through its own verbs: places, awards with what they owe, and people. */
export async function makeWorld(url: string, size: Size): Promise<World> {
  const store = await openDatabase({ kind: 'postgres', url })
  const callerOf = async (id: string, now: string) =>
    createCaller({
      store,
      actor: await loadActor(store.db, id),
      now,
      newId: randomUUID,
      settings: { demonstration: false },
      log: silentLog,
      requestId: 'bench',
    })
  const { id: first } = await registerFirstAdministrator(
    { store, actor: anonymous, now: dayOfReading, newId: randomUUID },
    { name: 'Administrator', email: 'administrator@example.org' },
  )
  const { administration } = await callerOf(first, dayOfReading)
  const person = async (name: string) =>
    (await administration.registerPerson({ name, email: `${randomUUID()}@example.org` })).id

  const officeIds: string[] = []
  const programs: { id: string; office: number }[] = []
  const officers: Caller[][] = []
  for (const [office, kinds] of programsOfOffices.entries()) {
    const code = `OFFICE-${office}`
    const { id: officeId } = await administration.registerOffice({
      code,
      department: 'Department',
      name: code,
    })
    officeIds.push(officeId)
    for (const kind of kinds) {
      const named = { code: `PROGRAM-${programs.length}`, name: `Program ${programs.length}` }
      programs.push({
        ...(await administration.registerProgram({ ...named, kind, officeId, dueDays: 30 })),
        office,
      })
    }
    const own: Caller[] = []
    for (let index = 0; index < officersOfOffice; index += 1) {
      const userId = await person(`Officer ${office} ${index}`)
      await administration.grantRole({ userId, role: 'program_officer', officeId })
      own.push(await callerOf(userId, dayOfReview))
    }
    officers.push(own)
  }
  const stewardId = await person('Steward')
  await administration.grantRole({ userId: stewardId, role: 'data_steward' })

  const startsOn = startOfQuarter(quartersOf(size)[0])
  const awards: RegisteredAward[] = []
  const organizationIds: string[] = []
  let organizationId = ''
  for (const [index, planned] of awardsOf(size).entries()) {
    if (index % awardsOfOrganization === 0) {
      const organization = { name: `Organization ${index / awardsOfOrganization}`, state: 'TX' as const }
      organizationId = (await administration.registerOrganization(organization)).id
      organizationIds.push(organizationId)
      for (const role of ['reporter', 'certifying_official'] as const)
        await administration.grantRole({ userId: await person(role), role, organizationId })
    }
    const { id: programId, office } = programs[planned.program]
    const { id } = await administration.registerAward({
      number: planned.number,
      organizationId,
      programId,
      startsOn,
      endsOn: '2022-12-31',
      states: planned.served.map(({ state }) => state),
    })
    awards.push({ ...planned, id, office })
  }
  return {
    store,
    awards,
    officeIds,
    programIds: programs.map(({ id }) => id),
    organizationIds,
    steward: await callerOf(stewardId, dayOfReading),
    officers,
  }
}
