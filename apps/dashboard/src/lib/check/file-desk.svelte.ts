import type { ColumnMapping } from '@muster/intake'
import type { CheckedFile, CheckSetting } from './check-one-file.ts'
import type { StoredReport } from './compare-with-stored.ts'
import { placesOf, type ReportPlace } from './destination.ts'
import { noChanges, type Changes } from './session/changes.ts'
import { SessionStopped, type CheckSession } from './session/check-session.ts'
import { FileSession } from './session/file-session.ts'
import { pageSeat } from './session/page-seat.ts'
import type { EarlyFindings } from './session/session-message.ts'
import { StoredReports } from './stored-reports.ts'

/** How far a person has come with a file. */
export type Phase =
  | { kind: 'idle' }
  | { kind: 'too_large' }
  | { kind: 'checking'; file: File; bytesRead: number; early: EarlyFindings | undefined }
  | { kind: 'checked'; checked: CheckedFile }
  /** The browser could not check it. */
  | { kind: 'unchecked'; fileName: string; reason: string }

interface DeskOptions {
  /** Asked anew for each file. What is stored in it is known from the beginning; the rest is asked for when it is needed. */
  setting: () => CheckSetting
  mostBytes: () => number
  /** What the person's organization has said of headings before. */
  knownColumns?: () => ColumnMapping
  /** What is stored for a report; undefined for one that the person cannot see. */
  storedAt?: (place: ReportPlace) => Promise<StoredReport | undefined>
}

/** More reports than a person would look through one by one. */
const mostCompared = 20

/** The file in front of a person: chosen, checked, changed, checked again. */
export class FileDesk {
  readonly #options: DeskOptions
  readonly #stored: StoredReports

  phase = $state.raw<Phase>({ kind: 'idle' })
  changes = $state.raw<Changes>(noChanges)
  session = $state.raw<CheckSession>()
  /** A check with the newest changes is under way: what is shown is not yet all that there is to say. */
  isStale = $state(false)
  /** Why the last change could not be checked. */
  problem = $state<string>()

  constructor(options: DeskOptions) {
    this.#options = options
    this.#stored = new StoredReports(options.storedAt ?? (() => Promise.resolve(undefined)))
  }

  /** Loads what a check needs, before there is a file. */
  warm(): void {
    pageSeat.warm()
  }

  async choose(file: File): Promise<void> {
    this.#letGo()
    if (file.size > this.#options.mostBytes()) {
      this.phase = { kind: 'too_large' }
      return
    }
    const { stored, ...setting } = $state.snapshot(this.#options.setting())
    this.#stored.take(stored)
    const session = new FileSession(file, { ...setting, stored: [] }, pageSeat, {
      onProgress: (bytesRead) => this.#hear(session, { bytesRead }),
      onEarly: (early) => this.#hear(session, { early }),
    })
    this.session = session
    this.changes = { ...noChanges, columnMapping: this.#options.knownColumns?.() ?? [] }
    this.phase = { kind: 'checking', file, bytesRead: 0, early: undefined }
    try {
      await this.#show(session, await session.check($state.snapshot(this.changes)))
    } catch (cause) {
      if (this.session === session && !(cause instanceof SessionStopped))
        this.phase = { kind: 'unchecked', fileName: file.name, reason: wordsOf(cause) }
    }
  }

  /** Checks the file again with other changes. What was shown stays until the answer is there. */
  async change(changes: Changes): Promise<void> {
    const session = this.session
    if (session === undefined) return
    this.announce(changes)
    try {
      await this.#show(session, await session.check($state.snapshot(changes)))
    } catch (cause) {
      this.#complain(session, cause)
    }
  }

  /** Checks once more what could not be checked. */
  retry(): Promise<void> {
    return this.change({ ...this.changes })
  }

  /** The session for somebody who checks on their own: the desk hears of what could not be checked. */
  watched(session: CheckSession): Pick<CheckSession, 'check' | 'rows' | 'findRows'> {
    return {
      check: async (changes) => {
        try {
          return await session.check(changes)
        } catch (cause) {
          this.#complain(session, cause)
          throw cause
        }
      },
      rows: (from, to) => session.rows(from, to),
      findRows: (rows) => session.findRows(rows),
    }
  }

  /** Takes note of changes that somebody else has checked. */
  announce(changes: Changes): void {
    this.changes = changes
    this.isStale = true
    this.problem = undefined
  }

  /** Takes the answer of a check that somebody else has asked for. */
  async take(checked: CheckedFile): Promise<void> {
    if (this.session !== undefined) await this.#show(this.session, checked)
  }

  /** The server knows more than this computer: what it says of the file stands, until the person changes something. */
  overrule(checked: CheckedFile): void {
    // What it saw stored is newer than what was compared here.
    this.#stored.forget()
    if (this.session !== undefined) this.phase = { kind: 'checked', checked }
  }

  stop(): void {
    this.#letGo()
    this.phase = { kind: 'idle' }
  }

  #letGo(): void {
    this.session?.stop()
    this.session = undefined
    this.changes = noChanges
    this.isStale = false
    this.problem = undefined
  }

  /** What is shown stays out of date, so that nothing is sent that was not checked. */
  #complain(session: CheckSession, cause: unknown): void {
    if (this.session === session && !(cause instanceof SessionStopped)) this.problem = wordsOf(cause)
  }

  #hear(session: CheckSession, news: { bytesRead: number } | { early: EarlyFindings }): void {
    if (this.session === session && this.phase.kind === 'checking') this.phase = { ...this.phase, ...news }
  }

  async #show(session: CheckSession, checked: CheckedFile): Promise<void> {
    const { changes } = this
    const comparisons = await this.#compare(session, checked)
    // Another file, or a newer change, has an answer of its own.
    if (this.session !== session || this.changes !== changes) return
    this.phase = { kind: 'checked', checked: { ...checked, comparisons } }
    this.isStale = false
    this.problem = undefined
  }

  /** What is stored is shown before it is replaced, in every report. Only the names of the reports are asked for. */
  async #compare(session: CheckSession, { destination }: CheckedFile) {
    const { here } = this.#options.setting()
    if (here === null) return []
    const places = placesOf(destination, here).slice(0, mostCompared)
    if (places.length === 0) return []
    return session.compare(await this.#stored.at(places))
  }
}

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
