import { InputFault } from '../shape/input-fault.ts'
import { parseCount, parseList, parseRecord } from '../shape/parse-parts.ts'

/**
 * The proof that a release is safe: tables other than the true one that nobody outside can tell from it. Private: it is made of
 * tables. So is its hash, unless it is keyed: who guesses the true counts could try their guesses on it.
 */
export interface Certificate {
  readonly version: 1
  readonly policy: {
    readonly threshold: number
    readonly contributors: number
    readonly dominance: number
    readonly protectZeros: boolean
  }
  /** SHA-256 of the input and of the released cells, each in a canonical form. */
  readonly input: string
  readonly output: string
  /**
   * Each table as what differs from the true one: a variable and its count. Variables are the inner cells of the input, in its
   * order, then the amended cells of earlier releases, oldest first, in theirs; one that counted what the same cell counts now, or
   * in an older release, is the same variable.
   */
  readonly tables: readonly (readonly (readonly [variable: number, count: number])[])[]
  /** SHA-256 of all of the above. */
  readonly hash: string
}

/** Reads a certificate from parsed JSON. Throws `InputFault`. */
export function parseCertificate(input: unknown): Certificate {
  const whole = parseRecord(input, 'The certificate')
  const text = (key: string): string => {
    const value = whole[key]
    if (typeof value !== 'string') throw new InputFault(`The certificate has no ${key}.`)
    return value
  }
  if (whole['version'] !== 1) throw new InputFault('The certificate is not of version 1.')
  const policy = parseRecord(whole['policy'], 'The certificate’s policy')
  if (typeof policy['dominance'] !== 'number' || typeof policy['protectZeros'] !== 'boolean')
    throw new InputFault('The certificate’s policy is not complete.')
  return {
    version: 1,
    policy: {
      threshold: parseCount(policy['threshold'], 'The certificate’s threshold'),
      contributors: parseCount(policy['contributors'], 'The certificate’s contributors'),
      dominance: policy['dominance'],
      protectZeros: policy['protectZeros'],
    },
    input: text('input'),
    output: text('output'),
    tables: parseList(whole['tables'], 'The certificate’s tables').map((table, index) =>
      parseList(table, `tables[${index}]`).map((change): readonly [number, number] => {
        const [variable, count, ...more] = parseList(change, `tables[${index}]`)
        if (typeof variable !== 'number' || typeof count !== 'number' || more.length > 0)
          throw new InputFault(`tables[${index}] of the certificate is not a list of pairs of numbers.`)
        return [variable, count]
      }),
    ),
    hash: text('hash'),
  }
}
