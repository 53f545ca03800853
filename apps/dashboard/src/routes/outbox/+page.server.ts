import { pageInAddress } from '#lib/inbox/page-in-address.ts'
import { mailParagraphs } from '#lib/inbox/mail-lines.ts'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = pageInAddress(event.url.searchParams)
  const { mails, ...rest } = await ask(event, (api) => api.inbox.outbox({ page }))
  return {
    ...rest,
    mails: mails.map(({ body, ...mail }) => ({
      ...mail,
      paragraphs: mailParagraphs(body, event.url.origin),
    })),
  }
}
