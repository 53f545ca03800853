import { insertPerson, withTransaction, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Actor } from '../actor.ts'
import { createServerContext, type ServerRequest } from '../create-server-context.ts'
import type { Cookie } from '../identity/cookie.ts'
import { finishFederated } from '../identity/federated/finish-federated.ts'
import { startFederated } from '../identity/federated/start-federated.ts'
import { startFederatedProof } from '../identity/federated/start-federated-proof.ts'
import { silentLog } from '../log.ts'
import type { Settings } from '../settings.ts'
import { grantRole } from '../verbs/grant-role.ts'
import { throughAgency } from './agency-browser.ts'
import { acrTwo, startAgency, type Agency } from './agency-provider.ts'
import { smallMuster, type RoleInPlace, type SmallMuster } from './small-muster.ts'

export const origin = 'http://muster.test'

interface Parts {
  readonly store: Store
  readonly muster: SmallMuster
  readonly settings: Settings
  /** Where everybody of the tests signs in, and another one beside it. */
  readonly agency: Agency
  readonly other: Agency
  readonly office: { officeId: string }
}

interface SignIn {
  readonly need?: 'one' | 'two'
  /** What the browser has already. */
  readonly before?: readonly Cookie[]
  /** What it has of the agency. */
  readonly jar?: Map<string, string>
}

/** An installation whose people sign in at an agency, for the tests of one file; its parts are there while they run. */
export function agencyScene() {
  let parts: Parts | undefined
  const scene = (): Parts => {
    if (parts === undefined) throw new Error('The scene is there while tests run only.')
    return parts
  }
  beforeAll(async () => {
    const store = await openMemoryStore()
    const muster = await smallMuster(store)
    const [agency, other] = await Promise.all(
      ['agency', 'other'].map((id) => startAgency(id, `${origin}/sign-in/federated/${id}/callback`)),
    )
    if (agency === undefined || other === undefined) throw new Error('There are two agencies.')
    const federation = [agency.provider, other.provider]
    const secret = 'a secret of the test, long enough for it'
    const settings = { demonstration: false, secret, origin, federation }
    parts = { store, muster, settings, agency, other, office: await muster.office('OVC') }
  })
  afterAll(async () => {
    await Promise.all([scene().agency.close(), scene().other.close()])
    await scene().store.close()
  })
  beforeEach(() => {
    scene().agency.tamper = undefined
  })

  /** Of a browser that was given these cookies, one after the other. */
  const request = (cookies: readonly Cookie[] = []): ServerRequest => {
    const { store, settings } = scene()
    const held = new Map(cookies.map((each) => [each.name, each]))
    const cookie = [...held.values()]
      .filter(({ options }) => options.maxAge !== 0)
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join('; ')
    return { store, settings, headers: new Headers({ cookie }) }
  }
  const grant = (userId: string, role: RoleInPlace) =>
    grantRole(scene().muster.administrator, { ...role, userId })
  /** Up to the moment at which the agency sends the browser back. */
  const goThere = async ({ need = 'two', before = [], jar }: SignIn = {}) => {
    const started = await startFederated(request(before), { provider: 'agency', next: '/review', need })
    return { ...started, url: await throughAgency(started.location, origin, jar) }
  }
  /** The same for a proof of who is signed in. `change`: what somebody makes of the address on the way. */
  const goToProve = async (
    session: readonly Cookie[],
    { jar, change = () => undefined }: { jar?: Map<string, string>; change?: (asked: URL) => void } = {},
  ) => {
    const asked = { provider: 'agency', next: '/awards/A/FY2017Q4/certify' }
    const started = await startFederatedProof(request(session), asked)
    const location = new URL(started.location)
    change(location)
    return { ...started, url: await throughAgency(location.href, origin, jar) }
  }
  const comeBack = (url: URL, cookies: readonly Cookie[]) =>
    finishFederated(request(cookies), { provider: 'agency', url })

  return {
    scene,
    request,
    grant,
    goThere,
    goToProve,
    comeBack,
    async signIn(of: SignIn = {}) {
      const { url, cookies } = await goThere(of)
      return comeBack(url, [...(of.before ?? []), ...cookies])
    },
    /** A whole proof of who is signed in. */
    async prove(session: readonly Cookie[], of: Parameters<typeof goToProve>[1] = {}) {
      const { url, cookies } = await goToProve(session, of)
      return comeBack(url, [...session, ...cookies])
    },
    officer: (): RoleInPlace => ({ role: 'program_officer', ...scene().office }),
    /** Who a browser with these cookies is. */
    async actorWith(cookies: readonly Cookie[]): Promise<Actor> {
      return (await createServerContext({ ...request(cookies), log: silentLog })).actor
    },
    /** A person who cannot sign in yet, and who at the agency is the same person by e-mail address. */
    async newcomer(...roles: RoleInPlace[]) {
      const id = randomUUID()
      const email = `${id}@example.gov`
      const at = scene().muster.administrator.now
      await withTransaction(scene().store.db, (tx) =>
        insertPerson(tx, { id, name: 'Ruth Okafor', email, at }),
      )
      for (const role of roles) await grant(id, role)
      scene().agency.person = { subject: `subject of ${id}`, email, acr: acrTwo }
      return { id, email }
    },
  }
}

/** What a refusal says, with the kind of it. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'let in',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'),
  )
