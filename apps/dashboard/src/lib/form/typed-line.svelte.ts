import { sameAnswer, type LineAnswer } from '#lib/report/answer.ts'
import type { ChangedLine, FormLine, LineConflict } from './form-draft.ts'
import { choiceIn, readTyped, typedOf, type Choice } from './read-typed.ts'

/** A line of the form under a person's hands: what is stored of it, and what stands in the page. */
export class TypedLine {
  readonly line: FormLine
  text = $state('')
  choice = $state<Choice>('')
  /** What the server has, as far as this page knows: what the person had before them. */
  stored = $state.raw<LineAnswer>(null)
  /** Somebody else changed it: the person chooses. */
  conflict = $state.raw<LineConflict>()

  constructor(line: FormLine) {
    this.line = line
    this.stored = line.answer
    this.#show(line.answer)
  }

  readonly read = $derived(readTyped(this))
  readonly problem = $derived(this.read.kind === 'wrong' ? this.read.message : undefined)
  /** What the page says; what is stored while it cannot be read. */
  readonly answer = $derived(this.read.kind === 'answer' ? this.read.answer : this.stored)
  readonly isUnsaved = $derived(this.read.kind === 'wrong' || !sameAnswer(this.answer, this.stored))

  /** What there is to save of it. */
  get change(): ChangedLine | undefined {
    if (this.conflict !== undefined || this.read.kind === 'wrong' || !this.isUnsaved) return undefined
    const { state, key } = this.line
    return { state, key, was: this.stored, now: this.answer }
  }

  type(text: string): void {
    this.text = text
    const short = choiceIn(text)
    if (text.trim() !== '') this.choice = ''
    if (short === '') return
    this.choice = short
    this.text = ''
  }

  choose(choice: Choice): void {
    this.choice = choice
    if (choice !== '') this.text = ''
  }

  /** What was typed before the page was made anew answers to what the person had before them then. */
  saw(answer: LineAnswer): void {
    this.stored = answer
  }

  /** What was sent is stored; what was typed since is not. */
  saved(answer: LineAnswer): void {
    this.stored = answer
  }

  keepMine(): void {
    if (this.conflict === undefined) return
    this.stored = this.conflict.theirs
    this.conflict = undefined
  }

  takeTheirs(): void {
    if (this.conflict === undefined) return
    this.stored = this.conflict.theirs
    this.#show(this.stored)
    this.conflict = undefined
  }

  /** Takes what a newer page says, unless the person has typed something else. */
  refresh(answer: LineAnswer): void {
    if (this.isUnsaved || this.conflict !== undefined) return
    this.stored = answer
    this.#show(answer)
  }

  #show(answer: LineAnswer): void {
    const { text, choice } = typedOf(answer)
    this.text = text
    this.choice = choice
  }
}
