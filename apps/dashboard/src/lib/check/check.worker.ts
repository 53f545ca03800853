// Checks one file off the main thread, so that the page stays alive, and before anything is sent.
import type { CheckMessage } from './check-message.ts'
import { checkOneFile, type CheckRequest } from './check-one-file.ts'

/** Progress is said at most this often, in milliseconds: more would only cost. */
const pause = 100

const say = (message: CheckMessage) => self.postMessage(message)

self.onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  let spoke = performance.now()
  try {
    const checked = await checkOneFile(data, (bytesRead) => {
      if (performance.now() - spoke < pause) return
      spoke = performance.now()
      say({ kind: 'progress', bytesRead })
    })
    say({ kind: 'done', checked })
  } catch (cause) {
    say({ kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) })
  }
}
