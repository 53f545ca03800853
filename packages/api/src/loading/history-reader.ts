// The thread that reads and checks files of history, one after the other. Lines go out as they are read, so that they are
// on their way into the database while the rest is read and the rules speak.
import { checkFile, summarize, type CheckOptions } from '@muster/intake'
import { createReadStream } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { columnsIn, copyColumns, memoryForLines } from './line-columns.ts'
import type { FromReader, HistoryJob, LinesRead, ToReader } from './messages.ts'

const pieceBytes = 256 * 1024

if (parentPort === null) throw new Error('This runs as a thread of its own only.')
const port = parentPort
/** Memory that came back: a new one for each batch would keep the collector busy. */
const spare: ArrayBuffer[] = []

port.on('message', (told: ToReader) => {
  if (told.kind === 'memory') spare.push(told.memory)
  else void read(told.job)
})

/** Whatever goes wrong ends the thread, and whoever waits for it hears of it. */
async function read(job: HistoryJob): Promise<void> {
  const news = new News()
  let isRead = false
  const tellEnd = () => {
    if (!isRead) tell({ kind: 'read' })
    isRead = true
  }
  // Not ours to close.
  const file = createReadStream('', {
    fd: job.descriptor,
    autoClose: false,
    start: 0,
    highWaterMark: pieceBytes,
  })
  const checked = await checkFile(file, {
    ...job,
    onLines: (batch) => {
      const memory = spare.pop() ?? memoryForLines(batch.report.length)
      copyColumns(batch, columnsIn(memory))
      tell({ kind: 'lines', memory, lines: news.of(batch) }, memory)
      // Only the last batch is not full; after it come the rules.
      if (batch.length < batch.report.length) tellEnd()
    },
  })
  tellEnd()
  tell({ kind: 'checked', result: summarize(checked), answers: checked.values.size })
}

type Batch = Parameters<NonNullable<CheckOptions['onLines']>>[0]

/** What is new with each batch: notes and reports that were not told before. */
class News {
  #places = 0
  #notes = 0

  of({ length, first, notes, reports }: Batch): Omit<LinesRead, 'columns'> {
    const fresh = new Map<number, string>()
    for (let at = 0; notes.size > this.#notes && at < length; at++) {
      const note = notes.get(first + at)
      if (note !== undefined && fresh.set(at, note)) this.#notes++
    }
    const freshPlaces = reports.places.slice(this.#places)
    this.#places = reports.places.length
    return { length, notes: fresh, freshPlaces }
  }
}

function tell(message: FromReader, ...transfer: ArrayBuffer[]): void {
  port.postMessage(message, transfer)
}
