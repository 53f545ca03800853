import { fileURLToPath } from 'node:url'

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const dashboardFolder = from('../../')
export const commandLine = from('../../../cli/src/main.ts')

/** The path of a file in `samples/`. */
export const sample = (name: string): string => from(`../../../../samples/${name}`)
