export type { Store } from '../store.ts'
export { onEveryDatabase } from './on-every-database.ts'
export { openMemoryStore, openPostgresStore } from './open-test-store.ts'
