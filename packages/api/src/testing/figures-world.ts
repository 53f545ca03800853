import type { Store } from '@muster/data'
import { fiscalQuarter } from '@muster/metrics'
import type { Context } from '../context.ts'
import { reportThrough } from './report-through.ts'
import { smallMuster } from './small-muster.ts'

export interface FiguresWorld {
  /** Of the first office. */
  readonly officer: Context
  readonly steward: Context
  readonly grantee: Context
  /** Ids of the organizations, by name. */
  readonly organizations: Readonly<Record<(typeof cast)[number]['name'], string>>
}

const cast = [
  { name: 'Lone Star Harbor', at: 0, state: 'TX', factor: 1 },
  { name: 'Mesquite Bend', at: 0, state: 'OK', factor: 2 },
  { name: 'Cactus Spring', at: 1, state: 'TX', factor: 3 },
] as const

/**
 * Two offices with a program each; Lone Star Harbor serves Texas, Mesquite Bend Oklahoma, both for the first office, and
 * Cactus Spring Texas for the second. New clients of FY2017 Q1 to Q3 are 10, 20 and 40; then Lone Star Harbor alone
 * reports 80.
 */
export async function makeFiguresWorld(store: Store): Promise<FiguresWorld> {
  const muster = await smallMuster(store)
  const offices = [await muster.office('DOJ/OVC'), await muster.office('HHS/OTIP')] as const
  const programs = [
    await muster.program('direct_services', offices[0]),
    await muster.program('direct_services', offices[1]),
  ] as const
  const officers = [
    await muster.person('Ruth Okafor', { role: 'program_officer', ...offices[0] }),
    await muster.person('Samuel Brandt', { role: 'program_officer', ...offices[1] }),
  ] as const
  const organizations = { 'Lone Star Harbor': '', 'Mesquite Bend': '', 'Cactus Spring': '' }
  let grantee = muster.visitor
  for (const { name, at, state, factor } of cast) {
    const organization = await muster.organization(name)
    organizations[name] = organization.organizationId
    const award = await muster.award(`AWARD of ${name}`, { ...organization, ...programs[at] }, [state])
    grantee = await muster.person(
      `Reporter of ${name}`,
      { role: 'reporter', ...organization },
      { role: 'certifying_official', ...organization },
    )
    const counts = name === 'Lone Star Harbor' ? [10, 20, 40, 80] : [10, 20, 40]
    for (const [nth, each] of counts.entries()) {
      const count = each * factor
      await reportThrough(
        { grantee, officer: officers[at], award, states: [state] },
        fiscalQuarter(`FY2017Q${nth + 1}`),
        { new_clients: count, open_clients: count },
      )
    }
  }
  const steward = await muster.person('Lena Moravec', { role: 'data_steward' })
  return { officer: officers[0], steward, grantee, organizations }
}
