import { workerData } from 'node:worker_threads'
import CSVFileValidator, { type ValidatorConfig } from 'csv-file-validator'
import { columns } from '../../packages/intake/src/index.ts'
import { contend } from '../measuring/contender.ts'

const { bytes, rows }: { bytes: Uint8Array; rows: number } = workerData

/** What one would ask of each cell with it: that it is there, and of the right shape. */
const shapes: Partial<Record<string, RegExp>> = {
  award_number: /^\d{4}-[A-Z]{2}-[A-Z]{2}-[A-Z]?\d{3,4}$/,
  fiscal_quarter: /^FY\d{4}Q[1-4]$/,
  state: /^[A-Z]{2}$/,
  metric: /^[a-z_]+$/,
  value: /^\d+$/,
}
const config: ValidatorConfig = {
  headers: columns.map((name) => {
    const shape = shapes[name]
    return {
      name,
      inputName: name,
      required: shape !== undefined,
      ...(shape && { validate: (cell: unknown) => shape.test(String(cell)) }),
    }
  }),
}

contend(async () => {
  const { data, inValidData } = await CSVFileValidator(new TextDecoder().decode(bytes), config)
  if (data.length < rows || inValidData.length > 0)
    throw new Error(`It read ${data.length} of ${rows} rows, ${inValidData.length} of them wrong`)
})
