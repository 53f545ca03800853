import { openTable, writeAnnotated, writeCorrected, type Finding, type OpenTable } from '@muster/intake'
import { checkOneFile, type CheckOutcome, type CheckSetting } from '../check-one-file.ts'
import { compareWithStored } from '../compare-with-stored.ts'
import { piecesOfFile } from '../file-pieces.ts'
import { noChanges, type Changes } from './changes.ts'
import { derivedName } from './derived-name.ts'
import { textFile } from './text-file.ts'
import type { Answers, FromWorker, Question, ToWorker } from './session-message.ts'

/** How often the page hears how far a check is, in milliseconds: more would only cost. */
const pause = 100
/** How many of the early findings are shown. */
const mostEarly = 5

interface Host {
  say: (message: FromWorker) => void
  /** Milliseconds, from any beginning. */
  clock: () => number
}

/** Keeps one file open in a worker, and answers what the page asks of it. */
export class SessionHost {
  readonly #host: Host
  #open: OpenFile | undefined

  constructor(host: Host) {
    this.#host = host
  }

  hear(message: ToWorker): void {
    if (message.kind === 'open') {
      this.#open?.close()
      this.#open = new OpenFile(message.file, message.setting, this.#host)
    } else if (message.kind === 'stop') {
      this.#open?.close()
      this.#open = undefined
      this.#host.say({ kind: 'ready' })
    } else void this.#answer(message.id, message.question)
  }

  async #answer(id: number, question: Question): Promise<void> {
    const open = this.#open
    if (open === undefined) return
    try {
      const answer = await open.answer(id, question)
      if (open.isOpen) this.#host.say({ kind: 'answer', id, answer })
    } catch (cause) {
      if (open.isOpen && !(cause instanceof Overtaken))
        this.#host.say({ kind: 'failed', id, reason: reasonOf(cause) })
    }
  }
}

/** A newer check has begun: the page waits for that one. */
class Overtaken extends Error {}

class OpenFile {
  readonly #file: File
  readonly #setting: CheckSetting
  readonly #host: Host
  #running = new AbortController()
  #values: CheckOutcome['values'] | undefined
  #changes: Changes = noChanges
  #table: Promise<OpenTable> | undefined
  isOpen = true

  constructor(file: File, setting: CheckSetting, host: Host) {
    this.#file = file
    this.#setting = setting
    this.#host = host
  }

  close(): void {
    this.isOpen = false
    this.#running.abort(new Overtaken())
  }

  async answer(id: number, question: Question): Promise<Partial<Answers>> {
    switch (question.of) {
      case 'check':
        return { check: await this.#check(id, question.changes) }
      case 'compare':
        return { compare: compareWithStored(this.#values?.each() ?? [], question.stored) }
      case 'rows':
        return { rows: (await this.#opened()).rows(question.from, question.to) }
      case 'findRows':
        return { findRows: (await this.#opened()).findRows(question.rows) }
      case 'corrected':
        return { corrected: await this.#corrected(question.changes) }
      case 'annotated':
        return { annotated: await this.#annotated(question.changes) }
    }
  }

  async #check(id: number, changes: Changes): Promise<Answers['check']> {
    this.#running.abort(new Overtaken())
    const { signal } = (this.#running = new AbortController())
    // Read in another way, it is another table; what was edited in it is not in the raw rows.
    if (readingKey(this.#changes) !== readingKey(changes)) this.#table = undefined
    this.#changes = changes
    const { checked, values } = await checkOneFile(this.#file, this.#setting, changes, {
      signal,
      ...this.#tell(id),
    })
    this.#values = values
    return checked
  }

  /** Speaks of a check while it runs: at once, then now and then. */
  #tell(id: number) {
    const { say, clock } = this.#host
    const now = { progress: clock(), early: -Infinity }
    const isTime = (of: keyof typeof now) => {
      if (clock() - now[of] < pause) return false
      now[of] = clock()
      return true
    }
    return {
      onProgress: (bytesRead: number) => {
        if (isTime('progress')) say({ kind: 'progress', id, bytesRead })
      },
      onFindings: (soFar: readonly Finding[]) => {
        if (isTime('early'))
          say({ kind: 'early', id, early: { findings: soFar.slice(0, mostEarly), count: soFar.length } })
      },
    }
  }

  #opened(): Promise<OpenTable> {
    return (this.#table ??= openTable(piecesOfFile(this.#file), readingOf(this.#changes)))
  }

  #corrected(changes: Changes): Promise<File> {
    return textFile(
      writeCorrected(piecesOfFile(this.#file), changes),
      derivedName(this.#file.name, 'corrected'),
    )
  }

  /** What is found in the file as the person has changed it stands beside each row. */
  async #annotated(changes: Changes): Promise<File> {
    const { checked } = await checkOneFile(this.#file, this.#setting, changes)
    return textFile(
      writeAnnotated(piecesOfFile(this.#file), {
        ...changes,
        findings: checked.summary.findings,
      }),
      derivedName(this.#file.name, 'annotated'),
    )
  }
}

const readingOf = ({ edits: _, ...reading }: Changes) => reading
const readingKey = (changes: Changes) => JSON.stringify(readingOf(changes))

/** A reason for the person. The browser's own words name causes, and no contents. */
function reasonOf(cause: unknown): string {
  if (cause instanceof DOMException && (cause.name === 'NotReadableError' || cause.name === 'NotFoundError'))
    return 'The file has changed on this computer since you chose it. Choose it again.'
  return cause instanceof Error ? cause.message : String(cause)
}
