import { finishSignIn } from '@muster/api'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { withSession } from '#lib/server/session.ts'
import { goOn, nextIn } from '../way-back.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  if (event.locals.me !== null) await goOn(event)
  return { next: nextIn(event.url) }
}

async function finish(event: RequestEvent, by: 'authenticator' | 'backup') {
  const form = await event.request.formData()
  // Apps show the code in two groups, and people copy the gap.
  const code = String(form.get(by) ?? '').replaceAll(/\s/g, '')
  if (code === '') return fail(400, { by, problem: emptyProblem[by] })
  const tried = await withSession(event, (request) => finishSignIn(request, { code, by }))
  if (tried.kind === 'refused') return fail(tried.status, { by, problem: tried.message })
  // What remembers the password lasts a few minutes; after that it is asked for again.
  if (event.locals.me === null) redirect(303, paths.signIn({ next: nextIn(event.url) }))
  return goOn(event)
}

const emptyProblem = {
  authenticator: 'Enter the 6 digits that your authenticator app shows now.',
  backup: 'Enter one of your backup codes.',
}

export const actions: Actions = {
  authenticator: (event) => finish(event, 'authenticator'),
  backup: (event) => finish(event, 'backup'),
}
