import type { CheckSummary } from '@muster/intake'

/** A file has errors, and its rows were on their way into the database already: thrown to roll them back. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly result: CheckSummary
  constructor(result: CheckSummary) {
    super('The file has errors.')
    this.result = result
  }
}
