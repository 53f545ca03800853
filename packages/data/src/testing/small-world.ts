import { fiscalQuarter, type FiscalQuarter, type ProgramKind, type StateCode } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import type { Database, Transaction } from '../database.ts'
import { saveObligations } from '../saving/save-obligations.ts'
import { saveObservations, type NewObservation } from '../saving/save-observations.ts'
import { award, awardState, office, organization, program, report, revision } from '../schema/index.ts'
import { withTransaction } from '../with-transaction.ts'

// A few fictional awards to test on.

export const someMoment = '2017-10-16T14:00:00.000Z'
export const somebody = '5f3c1a52-0000-4000-8000-000000000001'

export interface SmallWorld {
  officeId: string
  organizationId: string
  /** In the order of `kinds`. */
  programIds: string[]
  awards: { id: string; number: string; programId: string }[]
}

/** One office, one organization, a program for each kind, and awards in turn among the programs. */
export async function makeSmallWorld(
  db: Database,
  {
    kinds = ['direct_services'],
    awards = 1,
    states = ['TX', 'OK'],
    quarters = ['FY2017Q3', 'FY2017Q4'],
  }: { kinds?: ProgramKind[]; awards?: number; states?: StateCode[]; quarters?: readonly string[] } = {},
): Promise<SmallWorld> {
  const world: SmallWorld = {
    officeId: randomUUID(),
    organizationId: randomUUID(),
    programIds: kinds.map(() => randomUUID()),
    awards: [],
  }
  for (let index = 0; index < awards; index += 1) {
    const id = randomUUID()
    const programId = world.programIds[index % kinds.length] ?? ''
    world.awards.push({ id, number: `2016-VT-BX-${id.slice(0, 8)}`, programId })
  }
  await withTransaction(db, async (tx) => {
    await tx
      .insert(office)
      .values({ id: world.officeId, code: world.officeId, department: 'A department', name: 'An office' })
    await tx.insert(organization).values({ id: world.organizationId, name: 'Example Harbor', state: 'TX' })
    await tx.insert(program).values(
      kinds.map((kind, index) => ({
        id: world.programIds[index] ?? '',
        code: `${world.programIds[index]}`,
        name: kind,
        kind,
        officeId: world.officeId,
        dueDays: 30,
      })),
    )
    for (const { id, number, programId } of world.awards) {
      await tx.insert(award).values({
        id,
        number,
        programId,
        organizationId: world.organizationId,
        startsOn: '2015-10-01',
        endsOn: '2018-09-30',
      })
      await tx.insert(awardState).values(states.map((state) => ({ awardId: id, state })))
    }
    await saveObligations(
      tx,
      world.awards.flatMap(({ id }) =>
        quarters.map((each) => ({ awardId: id, fiscalQuarter: fiscalQuarter(each), dueOn: '2017-10-30' })),
      ),
    )
  })
  return world
}

/** A report with nothing in it yet. */
export async function addReport(tx: Transaction, awardId: string, quarter: FiscalQuarter): Promise<string> {
  const id = randomUUID()
  await tx.insert(report).values({ awardId, id, fiscalQuarter: quarter })
  return id
}

/** A draft with observations. */
export async function addDraft(
  tx: Transaction,
  place: { awardId: string; reportId: string; number: number },
  observations: readonly NewObservation[],
): Promise<string> {
  const id = randomUUID()
  await tx
    .insert(revision)
    .values({ ...place, id, status: 'draft', createdAt: someMoment, createdBy: somebody })
  await saveObservations(tx, { awardId: place.awardId, revisionId: id }, observations)
  return id
}
