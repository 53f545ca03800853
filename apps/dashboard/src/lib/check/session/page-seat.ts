import type { FromWorker } from './session-message.ts'
import { WorkerSeat, type SeatWorker } from './worker-seat.ts'

/** The worker of this page. */
export const pageSeat = new WorkerSeat(startWorker)

function startWorker(): SeatWorker {
  const worker = new Worker(new URL('./session.worker.ts', import.meta.url), { type: 'module' })
  return {
    post: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
    listen: (hear, fail) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data)
      worker.onerror = fail
      worker.onmessageerror = fail
    },
  }
}
