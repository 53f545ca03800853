import type { InnerTable, ReleasedCell } from '../shape/inner-table.ts'
import { placeKey } from '../shape/place-key.ts'
import type { Certificate } from './certificate.ts'

/** SHA-256 of a text, in hexadecimal digits. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const hashOfInput = ({ cells, publish, parents, previous }: InnerTable): Promise<string> =>
  sha256(
    JSON.stringify([
      cells.map(({ at, count, contributors }) => [
        placeKey(at),
        count,
        contributors instanceof Map ? [...contributors] : (contributors ?? null),
      ]),
      publish,
      [...parents].map(([dimension, pairs]) => [dimension, [...pairs]]),
      previous.map((release) => [
        canonical(release.cells),
        release.amended.map(({ at, count }) => [placeKey(at), count]),
      ]),
    ]),
  )

export const hashOfOutput = (cells: readonly ReleasedCell[]): Promise<string> =>
  sha256(JSON.stringify(canonical(cells)))

export const hashOfCertificate = ({
  version,
  policy,
  input,
  output,
  tables,
}: Omit<Certificate, 'hash'>): Promise<string> => {
  const { threshold, contributors, dominance, protectZeros } = policy
  return sha256(
    JSON.stringify([version, threshold, contributors, dominance, protectZeros, input, output, tables]),
  )
}

const canonical = (cells: readonly ReleasedCell[]) =>
  cells.map(({ at, value, revisionPending }) => [placeKey(at), value, revisionPending === true])
