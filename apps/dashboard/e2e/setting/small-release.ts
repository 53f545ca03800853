// Run by node, with a folder and the new clients that each of seven organizations reports: a database with a published
// release of them. Three organizations serve Texas, three California, one Ohio.
import { openDatabase } from '@muster/api'
import { formFor } from '@muster/metrics'
import { reportThrough } from '../../../../packages/api/src/testing/report-through.ts'
import { quarter, smallMuster } from '../../../../packages/api/src/testing/small-muster.ts'
import { buildRelease } from '../../../../packages/api/src/verbs/build-release.ts'
import { publishRelease } from '../../../../packages/api/src/verbs/publish-release.ts'

const [folder = '', counts = ''] = process.argv.slice(2)
const newClients = counts.split(',').map(Number)
const states = ['TX', 'TX', 'TX', 'CA', 'CA', 'CA', 'OH'] as const

const store = await openDatabase({ kind: 'folder', folder })
const muster = await smallMuster(store)
const office = await muster.office('DOJ/OVC')
const program = await muster.program('direct_services', office)
const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
const steward = await muster.person('Lena Moravec', { role: 'data_steward' })
const second = await muster.person('Amadou Keita', { role: 'data_steward' })
for (const [index, state] of states.entries()) {
  const organization = await muster.organization(`Harbor ${index + 1}`)
  const award = await muster.award(`H-${index + 1}`, { ...organization, ...program }, [state])
  const grantee = await muster.person(
    `Reporter ${index + 1}`,
    { role: 'reporter', ...organization },
    { role: 'certifying_official', ...organization },
  )
  const own = { grantee, officer, award, states: [state] }
  // Texas counts more of everything: which of two equal counts is withheld beside a small one is chance, by a secret of
  // the installation.
  const others = formFor('direct_services', quarter).map(({ metric }) => [metric, state === 'TX' ? 40 : 12])
  await reportThrough(own, quarter, { ...Object.fromEntries(others), new_clients: newClients[index] ?? 0 })
}
const { number } = await buildRelease(steward, { title: 'A year', status: 'preliminary' })
await publishRelease(second, { number })
await store.close()
