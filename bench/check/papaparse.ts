import { createRequire } from 'node:module'
import { workerData } from 'node:worker_threads'
import { contend } from '../measuring/contender.ts'

const { bytes, rows }: { bytes: Uint8Array; rows: number } = workerData
const Papa = createRequire(new URL('../../packages/intake/package.json', import.meta.url))('papaparse')

contend(() => {
  let seen = 0
  Papa.parse(new TextDecoder().decode(bytes), {
    chunk: ({ data }: { data: unknown[] }) => (seen += data.length),
  })
  if (seen < rows) throw new Error(`Papa Parse read ${seen} of ${rows} rows`)
})
