import { describe, expect, it, vi } from 'vitest'
import type { CheckSetting } from '../check-one-file.ts'
import { noChanges } from './changes.ts'
import { SessionStopped } from './check-session.ts'
import { FileSession } from './file-session.ts'
import { SessionHost } from './session-host.ts'
import type { FromWorker, ToWorker } from './session-message.ts'
import { WorkerSeat, type SeatWorker } from './worker-seat.ts'

const setting: CheckSetting = { today: '2017-10-16', awards: null, here: null, stored: [] }
const header = 'award_number,fiscal_quarter,state,metric,breakdown,category,value,note'
const fileOf = (...rows: string[]) => new File([[header, ...rows, ''].join('\r\n')], 'counts.csv')
const good = '2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34,'
const bad = '2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,many,'

/** The worker's own code, on this thread but with a turn between each message. */
class WorkerHere implements SeatWorker {
  readonly heard: ToWorker[] = []
  isEnded = false
  isMute = false
  fail = () => {}
  #hear: (message: FromWorker) => void = () => {}
  readonly #host = new SessionHost({ say: (message) => this.#say(message), clock: () => performance.now() })

  listen(hear: (message: FromWorker) => void, fail: () => void) {
    this.#hear = hear
    this.fail = fail
    this.#host.hear({ kind: 'stop' })
  }

  post(message: ToWorker) {
    this.heard.push(message)
    setTimeout(() => this.#host.hear(message))
  }

  end() {
    this.isEnded = true
  }

  #say(message: FromWorker) {
    setTimeout(() => {
      if (!this.isEnded && !this.isMute) this.#hear(message)
    })
  }
}

function seat() {
  const workers: WorkerHere[] = []
  const made = new WorkerSeat(() => {
    const worker = new WorkerHere()
    workers.push(worker)
    return worker
  }, 50)
  return { seat: made, workers }
}

describe('FileSession', () => {
  it('checks a file, and checks it again with what the person changed', async () => {
    const session = new FileSession(fileOf(bad), setting, seat().seat)
    expect((await session.check(noChanges)).totals).toEqual([])
    const mended = await session.check({
      ...noChanges,
      edits: [{ row: 2, cells: [{ place: 6, text: '34' }] }],
    })
    expect(mended.totals).toEqual([{ metric: 'new_clients', label: 'New clients', total: 34 }])
  })

  it('answers a check that is overtaken with the newer answer', async () => {
    const session = new FileSession(fileOf(bad), setting, seat().seat)
    const edits = [{ row: 2, cells: [{ place: 6, text: '34' }] }]
    const [older, newer] = await Promise.all([
      session.check(noChanges),
      session.check({ ...noChanges, edits }),
    ])
    expect(older).toEqual(newer)
    expect(newer.totals).toHaveLength(1)
  })

  it('compares the file that was checked with reports that are stored', async () => {
    const session = new FileSession(fileOf(good), setting, seat().seat)
    await session.check(noChanges)
    const place = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
    const [comparison] = await session.compare([{ place, revision: 1, lines: [] }])
    expect(comparison).toMatchObject({ place, answers: 1, stored: 0, all: 1 })
  })

  it('says that it was stopped, and lets the next file in', async () => {
    const { seat: one, workers } = seat()
    const first = new FileSession(fileOf(bad), setting, one)
    const asked = first.check(noChanges)
    first.stop()
    await expect(asked).rejects.toBeInstanceOf(SessionStopped)
    await expect(first.rows(0, 1)).rejects.toBeInstanceOf(SessionStopped)
    const second = new FileSession(fileOf(good), setting, one)
    expect((await second.check(noChanges)).totals).toHaveLength(1)
    expect(workers).toHaveLength(1)
  })

  it('opens the file again when the worker was lost: nothing that the person changed is lost with it', async () => {
    const { seat: one, workers } = seat()
    const session = new FileSession(fileOf(good), setting, one)
    await session.check(noChanges)
    const [worker] = workers
    if (worker) worker.isMute = true
    const asked = session.check(noChanges)
    await vi.waitFor(() => expect(worker?.heard).toHaveLength(3))
    worker?.fail()
    await expect(asked).rejects.toThrow('could not run the check')
    expect((await session.check(noChanges)).summary.readable).toBe(true)
    expect(workers).toHaveLength(2)
    expect(workers[0]?.isEnded).toBe(true)
  })

  it('replaces a worker that does not let go of the file before', async () => {
    const { seat: one, workers } = seat()
    const first = new FileSession(fileOf(good), setting, one)
    await first.check(noChanges)
    const [worker] = workers
    if (worker) worker.isMute = true
    const second = new FileSession(fileOf(good), setting, one)
    expect((await second.check(noChanges)).summary.readable).toBe(true)
    expect(workers).toHaveLength(2)
  })

  it('tells a person when the file was changed on the computer since it was chosen', async () => {
    const file = fileOf(good)
    vi.spyOn(file, 'slice').mockReturnValue(
      Object.assign(new Blob(['x']), {
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
      }),
    )
    const session = new FileSession(file, setting, seat().seat)
    await expect(session.check(noChanges)).rejects.toThrow('has changed on this computer')
  })
})
