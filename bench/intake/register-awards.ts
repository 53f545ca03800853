import { randomUUID } from 'node:crypto'
import {
  createCaller,
  loadActor,
  registerFirstAdministrator,
  silentLog,
} from '../../packages/api/src/index.ts'
import { anonymous, openDatabase } from '../../packages/api/src/index.ts'
import type { HistoryAward } from './history-file.ts'

/** The day of the benchmark: every quarter of the history is over. */
export const now = '2018-02-01T15:00:00.000Z'

/** One program, and so many organizations that each has ten awards. */
const awardsOfOrganization = 10

/** Sets Muster up in an empty database, through its own verbs. @returns the id of its administrator */
export async function registerAwards(url: string, awards: readonly HistoryAward[]): Promise<string> {
  const store = await openDatabase({ kind: 'postgres', url })
  try {
    const base = {
      store,
      now,
      newId: randomUUID,
      settings: { demonstration: false },
      log: silentLog,
      requestId: 'bench',
    }
    const { id } = await registerFirstAdministrator(
      { ...base, actor: anonymous },
      { name: 'Benchmark', email: 'benchmark@example.org' },
    )
    const { administration } = createCaller({ ...base, actor: await loadActor(store.db, id) })
    const office = await administration.registerOffice({
      code: 'BENCH',
      department: 'Benchmark',
      name: 'Benchmark',
    })
    const program = await administration.registerProgram({
      code: 'BENCH',
      name: 'Benchmark',
      kind: 'direct_services',
      dueDays: 30,
      officeId: office.id,
    })
    let organizationId = ''
    for (const [index, { number, states }] of awards.entries()) {
      if (index % awardsOfOrganization === 0) {
        const organization = { name: `Organization ${index / awardsOfOrganization}`, state: 'TX' as const }
        organizationId = (await administration.registerOrganization(organization)).id
      }
      await administration.registerAward({
        number,
        organizationId,
        programId: program.id,
        startsOn: '2015-10-01',
        endsOn: '2018-09-30',
        states: [...states],
      })
    }
    return id
  } finally {
    await store.close()
  }
}
