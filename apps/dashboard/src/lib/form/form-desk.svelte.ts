import type { LineAnswer } from '#lib/report/answer.ts'
import {
  byPlace,
  placeOf,
  type ChangedLine,
  type FormFinding,
  type FormSection,
  type LinePlace,
  type SaveOutcome,
} from './form-draft.ts'
import { TypedLine } from './typed-line.svelte.ts'

/** What came of sending lines: stored, refused in words, nobody signed in any more, or nothing heard. */
export type SendResult =
  | { kind: 'saved'; outcome: SaveOutcome }
  | { kind: 'refused'; message: string }
  | { kind: 'signed_out' }
  | { kind: 'unheard' }

export type Send = (lines: readonly ChangedLine[]) => Promise<SendResult>

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'failed'; message: string; signedOut: boolean }

interface Options {
  readonly sections: readonly FormSection[]
  readonly findings: readonly FormFinding[]
  readonly notExplained: number
  readonly send: Send
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** How long after the last key lines are saved, and how long after a failure they are sent again; milliseconds. */
const pause = 1_000
const retryAfter = 10_000

const unheard = 'We could not reach Muster. What you typed is still here, and is sent again in a moment.'
const signedOut = 'You are no longer signed in. What you typed is still here: sign in, and it is saved.'

/**
 * Saves a form as it is typed: a moment after the last key, one request at a time, each line with what the person had
 * before them. What did not get through waits and is sent again; what somebody else changed waits for a choice.
 */
export class FormDesk {
  state = $state.raw<SaveState>({ kind: 'idle' })
  findings = $state.raw<readonly FormFinding[]>([])
  notExplained = $state(0)
  /** Undefined until something was saved here. */
  revisionNumber = $state<number | null>()
  readonly lines: ReadonlyMap<string, TypedLine>
  readonly #options: Options
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined

  constructor(options: Options) {
    this.#options = options
    this.findings = options.findings
    this.notExplained = options.notExplained
    this.lines = byPlace(
      options.sections.flatMap(({ lines }) => lines).map((line) => new TypedLine(line)),
      ({ line }) => line,
    )
  }

  readonly conflicts = $derived.by(() => [...this.lines.values()].filter(({ conflict }) => conflict))
  readonly isUnsaved = $derived.by(() => [...this.lines.values()].some((line) => line.isUnsaved))

  readonly isSignedOut = $derived.by(() => this.state.kind === 'failed' && this.state.signedOut)

  lineAt(place: LinePlace): TypedLine | undefined {
    return this.lines.get(placeOf(place))
  }

  answerAt(place: LinePlace): LineAnswer {
    return this.lineAt(place)?.answer ?? null
  }

  /** Something was typed: it is saved when the person pauses. */
  touched(): void {
    this.#schedule(pause)
  }

  /** Saves now, and resolves when there is nothing more to send, or sending failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#running !== undefined) {
      await this.#running
      return this.#changes().length > 0 && this.state.kind !== 'failed' ? this.flush() : undefined
    }
    const changes = this.#changes()
    if (changes.length === 0) return
    this.#running = this.#save(changes)
    await this.#running
    this.#running = undefined
    if (this.state.kind === 'saved' && this.#changes().length > 0) this.#schedule(pause)
  }

  /** Takes what a newer page says of lines that the person did not touch. */
  refresh(sections: readonly FormSection[]): void {
    for (const line of sections.flatMap(({ lines }) => lines)) this.lineAt(line)?.refresh(line.answer)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #changes(): readonly ChangedLine[] {
    return [...this.lines.values()].flatMap((line) => line.change ?? [])
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  async #save(changes: readonly ChangedLine[]): Promise<void> {
    // The way to sign in again stays in its place while it is tried once more: somebody may be about to press it.
    if (!this.isSignedOut) this.state = { kind: 'saving' }
    const result = await this.#options.send(changes).catch((): SendResult => ({ kind: 'unheard' }))
    switch (result.kind) {
      case 'saved':
        this.#take(changes, result.outcome)
        this.state = { kind: 'saved', at: (this.#options.now ?? Date.now)() }
        return
      case 'refused':
        this.state = { kind: 'failed', message: result.message, signedOut: false }
        return
      case 'signed_out':
        this.state = { kind: 'failed', message: signedOut, signedOut: true }
        return
      case 'unheard':
        this.state = { kind: 'failed', message: unheard, signedOut: false }
        this.#schedule(retryAfter)
    }
  }

  #take(changes: readonly ChangedLine[], outcome: SaveOutcome): void {
    const conflicts = byPlace(outcome.conflicts, (conflict) => conflict)
    for (const change of changes) {
      const line = this.lineAt(change)
      const conflict = conflicts.get(placeOf(change))
      if (line === undefined) continue
      if (conflict === undefined) line.saved(change.now)
      else line.conflict = conflict
    }
    this.findings = outcome.findings
    this.notExplained = outcome.notExplained
    this.revisionNumber = outcome.revisionNumber
  }
}
