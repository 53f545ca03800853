import type { Complaint, Rule } from './rule.ts'

/** A rule about the first bytes of a file. A file that breaks it is not read. */
export interface ContentRule extends Rule {
  readonly judge: (head: Uint8Array) => Complaint | undefined
}
