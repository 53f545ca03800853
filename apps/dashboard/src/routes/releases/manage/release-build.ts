/** The building of a release, as its steward watches it. */
export interface ReleaseBuild {
  id: string
  title: string
  state: 'waiting' | 'running' | 'built' | 'failed'
  /** How many tables are proven, of how many; both 0 until they are counted. */
  tablesDone: number
  tables: number
  releaseNumber: number | null
  /** Why it failed. */
  problem: string | null
  /** It is built, and nobody has published it yet. */
  waits: boolean
}
