import { programKindLabel } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const organizations = await ask(event, (api) => api.dashboard.organizations())
  return {
    organizations: organizations.map(({ programKinds, ...organization }) => ({
      ...organization,
      kinds: programKinds.map(programKindLabel).join(', '),
    })),
  }
}
