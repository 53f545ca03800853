import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  defaultTablePolicy,
  DisclosureRefused,
  InputFault,
  parseInnerTable,
  protectTable,
} from '@muster/disclosure'
import { readJson, readSecret, UnreadableFile } from '../read-json.ts'
import { usage } from '../usage.ts'

const unusable = 2

/** `muster protect INPUT --out OUT --certificate CERT`: what may be published of a table, and the proof. All or nothing. */
export async function protect(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage}`)
    return unusable
  }
  try {
    const table = parseInnerTable(readJson(asked.input))
    const { cells, certificate, exposed } = await protectTable(table, {
      policy: asked.policy,
      ...(asked.keyFile !== undefined && { key: readSecret(asked.keyFile) }),
    })
    writeFileSync(asked.certificate, `${JSON.stringify(certificate)}\n`)
    writeFileSync(asked.out, `${JSON.stringify({ cells })}\n`)
    const withheld = cells.filter((cell) => cell.value === null).length
    process.stdout.write(
      `${cells.length.toLocaleString('en-US')} cells, ${withheld.toLocaleString('en-US')} of them withheld. Proven with ${certificate.tables.length.toLocaleString('en-US')} tables.\n` +
        exposed.map((sentence) => `Earlier releases alone give this away: ${sentence}.\n`).join(''),
    )
    return 0
  } catch (error) {
    if (error instanceof DisclosureRefused) {
      process.stderr.write(
        `Refused; nothing is written.\n${error.breaches.map((breach) => `  ${breach}.\n`).join('')}`,
      )
      return 1
    }
    if (!(error instanceof InputFault || error instanceof UnreadableFile)) throw error
    process.stderr.write(`${error.message}\n`)
    return unusable
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        threshold: { type: 'string' },
        contributors: { type: 'string' },
        'protect-zeros': { type: 'boolean', default: false },
        'key-file': { type: 'string' },
        out: { type: 'string' },
        certificate: { type: 'string' },
      },
    })
    const [input, ...more] = positionals
    if (input === undefined || more.length > 0) return 'Name one file to protect.'
    const { out, certificate, 'key-file': keyFile } = values
    if (out === undefined || certificate === undefined)
      return 'Say where to write: --out FILE --certificate FILE.'
    if (new Set([input, out, certificate]).size < 3)
      return 'Input, --out and --certificate must be three files.'
    const threshold = wholeNumber(values.threshold, defaultTablePolicy.threshold)
    if (threshold === undefined)
      return `--threshold takes a whole number from 1 up, not "${values.threshold}".`
    const contributors = wholeNumber(values.contributors, defaultTablePolicy.contributors)
    if (contributors === undefined)
      return `--contributors takes a whole number from 1 up, not "${values.contributors}".`
    const policy = { ...defaultTablePolicy, threshold, contributors, protectZeros: values['protect-zeros'] }
    return { input, out, certificate, keyFile, policy }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function wholeNumber(given: string | undefined, otherwise: number): number | undefined {
  if (given === undefined) return otherwise
  const number = Number(given)
  return /^\d{1,6}$/.test(given) && number >= 1 ? number : undefined
}
