import { pageInAddress } from '#lib/inbox/page-in-address.ts'
import { mailParagraphs } from '#lib/inbox/mail-lines.ts'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = pageInAddress(event.url.searchParams)
  const to = event.url.searchParams.get('to')?.trim().slice(0, 200) ?? ''
  const { mails, ...rest } = await ask(event, (api) => api.inbox.outbox({ page, to }))
  return {
    ...rest,
    to,
    mails: mails.map(({ body, ...mail }) => ({
      ...mail,
      paragraphs: mailParagraphs(body, event.url.origin),
    })),
  }
}
