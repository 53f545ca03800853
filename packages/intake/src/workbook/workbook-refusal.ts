import { ruleOfRefusal } from './workbook-rules.ts'

/** Why a workbook is not read. */
export type WorkbookRefusalKind = 'damaged' | 'too-large' | 'no-such-sheet' | 'password' | 'other-format'

/** Says why a workbook is not read, in words that a person can act on. Never has text of the workbook. */
export interface WorkbookRefusal {
  readonly kind: WorkbookRefusalKind
  readonly message: string
  readonly fix: string
}

/**
 * How reading breaks off deep inside. It never leaves this folder: `openWorkbook` gives its refusal back as a value.
 */
export class Refused extends Error {
  readonly refusal: WorkbookRefusal

  constructor(kind: WorkbookRefusalKind, message: string, fix?: string) {
    super(message)
    this.refusal = { kind, message, fix: fix ?? ruleOfRefusal[kind].fix }
  }
}

/** @param what ends a sentence: `its list of sheets is missing`. */
export const damaged = (what: string): Refused =>
  new Refused('damaged', `This workbook is damaged, so it cannot be read: ${what}.`)
