import { startJobs, type Jobs, type Store } from '@muster/api'
import { settings } from './caller.ts'

// On the global object, as the store is: a module replaced during development finds what runs already.
declare global {
  var musterJobs: Promise<Jobs | undefined> | undefined
}

/** Starts what this server does on its own, beside answering. What goes wrong is written down, and ends nothing. */
export function startServerJobs(store: Store): void {
  globalThis.musterJobs ??= startJobs({ store, settings: settings() }).catch((error: unknown) => {
    console.error('Muster sends no mail until it is started again:', error)
    return undefined
  })
}

/** Waits for the mail that is on its way, and ends. */
export async function stopServerJobs(): Promise<void> {
  await (await globalThis.musterJobs)?.stop()
  globalThis.musterJobs = undefined
}
