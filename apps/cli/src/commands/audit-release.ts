import {
  auditRelease as attack,
  checkCertificate,
  InputFault,
  parseCertificate,
  parseInnerTable,
  parseReleasedCells,
} from '@muster/disclosure'
import { readJson, UnreadableFile } from '../read-json.ts'

const unusable = 2

/** `muster audit INPUT OUT CERT`: whether a release is what may be published, by attacking it and by checking its proof. */
export async function auditRelease(input: string, output: string, proof: string): Promise<number> {
  try {
    const table = parseInnerTable(readJson(input))
    const cells = parseReleasedCells(readJson(output), output)
    const certificate = parseCertificate(readJson(proof))
    const { faults, unproven } = await checkCertificate(table, cells, certificate)
    const { breaches, exposed } = await attack(table, cells, certificate.policy)
    const known = new Set(exposed)
    const open = unproven
      .map(({ breach }) => breach)
      .filter((breach) => !known.has(breach) && !breaches.includes(breach))
    const found = [
      ...breaches,
      ...open.map((breach) => `The certificate has no table against this: ${breach}`),
      ...faults,
    ]
    for (const sentence of exposed)
      process.stdout.write(`Earlier releases alone give this away: ${sentence}.\n`)
    if (found.length === 0) {
      process.stdout.write(
        `Safe, with threshold ${certificate.policy.threshold}: ${cells.length.toLocaleString('en-US')} cells, and the certificate is theirs.\n`,
      )
      return 0
    }
    process.stderr.write(
      `Not safe to publish:\n${found.map((sentence) => `  ${sentence.replace(/\.$/, '')}.\n`).join('')}`,
    )
    return 1
  } catch (error) {
    if (!(error instanceof InputFault || error instanceof UnreadableFile)) throw error
    process.stderr.write(`${error.message}\n`)
    return error instanceof InputFault ? 1 : unusable
  }
}
