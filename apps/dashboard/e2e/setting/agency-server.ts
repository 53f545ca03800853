import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from '@playwright/test'
import { startAgency, type Agency } from '../../../../packages/api/src/testing/agency-provider.ts'
import { copyOfDemonstration, startServer, type RunningServer } from './start-server.ts'

/** A server over a fresh copy of the demonstration whose people can sign in with an agency, and that agency. */
export function serverWithAgency(): Pick<RunningServer, 'origin'> & { readonly agency: Agency } {
  let made: { running: RunningServer; agency: Agency } | undefined
  const ends: (() => Promise<void>)[] = []

  test.beforeAll(async () => {
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const agency = await startAgency('agency', `${origin}/sign-in/federated/agency/callback`)
    ends.push(() => agency.close())
    const copy = await copyOfDemonstration()
    ends.push(copy.remove)
    const settings = { MUSTER_ORIGIN: origin, MUSTER_OIDC: JSON.stringify([agency.provider]) }
    const running = await startServer(copy.folder, { PORT: String(port), ...settings })
    ends.push(running.stop)
    made = { running, agency }
  })

  test.afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })

  const inside = () => {
    if (made === undefined) throw new Error('The server is there inside tests only.')
    return made
  }
  return {
    get origin() {
      return inside().running.origin
    },
    get agency() {
      return inside().agency
    },
  }
}

/** The agency must know where it sends people back before the server is there. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
