export { seedDemonstration, type SeedOutcome } from './seed-demonstration.ts'
export {
  runDemonstrationSeed,
  type SeedOptions,
  type SeedProgress,
} from './seeding/run-demonstration-seed.ts'
export type { DemonstrationSize } from './demonstration.ts'
