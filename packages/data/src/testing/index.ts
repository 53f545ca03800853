export type { Store } from '../store.ts'
export { hearStatements, type HeardStore, type Statement } from './hear-statements.ts'
export { onEveryDatabase, onPostgres } from './on-every-database.ts'
export { openMemoryStore, openPostgresStore } from './open-test-store.ts'
