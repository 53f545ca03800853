import { workerData } from 'node:worker_threads'
import { checkFile } from '../../packages/intake/src/index.ts'
import { contend } from '../measuring/contender.ts'
import { facts, today } from './file.ts'

const { bytes, rows }: { bytes: Uint8Array; rows: number } = workerData

async function* pieces() {
  const size = 256 * 1024
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

contend(async () => {
  const { counts, values } = await checkFile(pieces(), { fileName: 'bench.csv', today, awards: facts })
  if (counts.error > 0 || values.size !== rows)
    throw new Error(`${counts.error} errors in ${values.size} of ${rows} rows`)
})
