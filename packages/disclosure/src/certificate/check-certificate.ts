import type { Attack, Question } from '../audit/attack.ts'
import type { AuditPolicy } from '../audit/must-stay-possible.ts'
import { readAttack } from '../audit/read-attack.ts'
import type { InnerTable, ReleasedCell } from '../shape/inner-table.ts'
import type { Certificate } from './certificate.ts'
import { hashOfCertificate, hashOfInput, hashOfOutput } from './hashes.ts'

/** What is wrong with a certificate, in sentences, and the questions that it leaves open. It is proof if there are none. */
export interface CertificateVerdict {
  readonly faults: readonly string[]
  readonly unproven: readonly Question[]
}

/**
 * Checks a certificate against the input and the release that it is of. In whole numbers only: every table must consist of
 * counts from 0 up and reproduce everything published, now and before; and every question must be left open by one of them, or by
 * the true table. It shares no code with what chose the cells.
 */
export async function checkCertificate(
  table: InnerTable,
  cells: readonly ReleasedCell[],
  certificate: Certificate,
  policy: AuditPolicy = certificate.policy,
): Promise<CertificateVerdict> {
  const faults: string[] = []
  if ((await hashOfCertificate(certificate)) !== certificate.hash)
    faults.push('The certificate was changed after it was made: its hash does not fit.')
  if ((await hashOfInput(table)) !== certificate.input) faults.push('The certificate is of another input.')
  if ((await hashOfOutput(cells)) !== certificate.output) faults.push('The certificate is of another output.')
  const attack = readAttack(table, cells, policy)
  const tables = certificate.tables.map((changes, index) => {
    const counts = [...attack.truth]
    for (const [variable, count] of changes) {
      if (counts[variable] === undefined || !Number.isSafeInteger(count) || count < 0)
        faults.push(`Table ${index + 1} of the certificate has a cell that is no count.`)
      else counts[variable] = count
    }
    if (!reproduces(counts, attack)) {
      faults.push(`Table ${index + 1} of the certificate does not reproduce what is published.`)
      return []
    }
    return counts
  })
  const proofs = [[...attack.truth], ...tables.filter((counts) => counts.length > 0)]
  const unproven = attack.questions.filter(({ plus, minus, low, high }) =>
    proofs.every((counts) => {
      const value = sumOf(plus, counts) - sumOf(minus, counts)
      return value < low || value > high
    }),
  )
  return { faults, unproven }
}

const sumOf = (unknowns: readonly number[], counts: readonly number[]): number => {
  let sum = 0
  for (const unknown of unknowns) sum += counts[unknown] ?? 0
  return sum
}

const reproduces = (counts: readonly number[], { facts }: Attack): boolean =>
  facts.every(({ unknowns, low, high }) => {
    const value = sumOf(unknowns, counts)
    return value >= low && value <= high
  })
