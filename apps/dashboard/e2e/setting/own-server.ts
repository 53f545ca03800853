import { test } from '@playwright/test'
import { copyOfDemonstration, startServer, type RunningServer } from './start-server.ts'

/** A server over a fresh copy of the demonstration, for the tests of one spec file; it is there while they run. */
export function ownServer(settings: Readonly<Record<string, string>> = {}): Pick<RunningServer, 'origin'> {
  let running: RunningServer | undefined
  let remove: (() => Promise<void>) | undefined

  test.beforeAll(async () => {
    const copy = await copyOfDemonstration()
    remove = copy.remove
    running = await startServer(copy.folder, settings)
  })

  test.afterAll(async () => {
    await running?.stop()
    await remove?.()
  })

  return {
    get origin() {
      if (running === undefined) throw new Error('The server is there inside tests only.')
      return running.origin
    },
  }
}
