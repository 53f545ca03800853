import type { CheckMessage } from './check-message.ts'
import type { CheckedFile, CheckRequest } from './check-one-file.ts'

/** A check under way. */
export interface RunningCheck {
  /** Rejects with an Error if the browser could not check the file; never settles once stopped. */
  checked: Promise<CheckedFile>
  stop: () => void
}

/** Starts to check a file in a worker of its own. Nothing is sent anywhere. */
export function checkInBrowser(request: CheckRequest, onProgress: (bytesRead: number) => void): RunningCheck {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  const checked = new Promise<CheckedFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
      if (data.kind === 'progress') {
        onProgress(data.bytesRead)
        return
      }
      worker.terminate()
      if (data.kind === 'done') resolve(data.checked)
      else reject(new Error(data.reason))
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      reject(new Error(message))
    }
  })
  worker.postMessage(request)
  return { checked, stop: () => worker.terminate() }
}
