// One file of a person, open off the main thread: the page stays alive, and nothing is sent.
import { SessionHost } from './session-host.ts'
import type { FromWorker, ToWorker } from './session-message.ts'

const host = new SessionHost({
  say: (message: FromWorker) => self.postMessage(message),
  clock: () => performance.now(),
})

self.onmessage = ({ data }: MessageEvent<ToWorker>) => host.hear(data)

// The page hears that everything the worker needs is loaded.
host.hear({ kind: 'stop' })
