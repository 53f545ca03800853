// The thread that reads and checks a file of history. Lines go out as they are read, so that they are on their way into the
// database while the rest is read and the rules speak.
import { checkFile, summarize, type CheckOptions } from '@muster/intake'
import { createReadStream } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { columnsIn, copyColumns, memoryForLines } from './line-columns.ts'
import type { FromReader, HistoryJob, LinesRead, ToReader } from './messages.ts'

const pieceBytes = 256 * 1024

if (parentPort === null) throw new Error('This runs as a thread of its own only.')
const port = parentPort
const job: HistoryJob = workerData
/** Memory that came back: a new one for each batch would keep the collector busy. */
const spare: ArrayBuffer[] = []
port.on('message', ({ memory }: ToReader) => spare.push(memory))
let placesTold = 0
let notesTold = 0
let isRead = false

// Not ours to close.
const file = createReadStream('', { fd: job.descriptor, autoClose: false, start: 0, highWaterMark: pieceBytes })
const checked = await checkFile(file, {
  ...job,
  onLines: (batch) => {
    const memory = spare.pop() ?? memoryForLines(batch.report.length)
    copyColumns(batch, columnsIn(memory))
    tell({ kind: 'lines', memory, lines: freshOf(batch) }, memory)
    // Only the last batch is not full; after it come the rules.
    if (batch.length < batch.report.length) tellEnd()
  },
})
tellEnd()
tell({ kind: 'checked', result: summarize(checked), answers: checked.values.size })
port.close()

type Batch = Parameters<NonNullable<CheckOptions['onLines']>>[0]

function freshOf({ length, first, notes, reports }: Batch): Omit<LinesRead, 'columns'> {
  const fresh = new Map<number, string>()
  for (let at = 0; notes.size > notesTold && at < length; at++) {
    const note = notes.get(first + at)
    if (note !== undefined && fresh.set(at, note)) notesTold++
  }
  const freshPlaces = reports.places.slice(placesTold)
  placesTold = reports.places.length
  return { length, notes: fresh, freshPlaces }
}

function tellEnd(): void {
  if (isRead) return
  isRead = true
  tell({ kind: 'read' })
}

function tell(message: FromReader, ...transfer: ArrayBuffer[]): void {
  port.postMessage(message, transfer)
}
