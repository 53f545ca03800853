import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'no-store' })
  const receipt = (event.url.searchParams.get('number') ?? '').slice(0, 100)
  const found = await ask(event, (api) => api.public.commentReceipt({ receipt }))
  const { period } = await ask(event, (api) => api.public.commentPeriod({ edition: found.edition }))
  return { found, open: period?.phase === 'open', sent: event.url.searchParams.has('sent') }
}
