// A process that begins to build in a folder, says so when half of it is committed, and never ends.
import { setTimeout as wait } from 'node:timers/promises'
import { buildDatabase } from '../opening/build-database.ts'
import { organization } from '../schema/index.ts'

const half = { id: '5f3c1a52-0000-4000-8000-00000000000b', name: 'half', state: 'TX' } as const
await buildDatabase(
  { kind: 'folder', folder: process.argv[2] ?? '' },
  {
    stands: async () => false,
    build: async ({ db }) => {
      await db.insert(organization).values(half)
      console.log('half of it')
      await wait(600_000)
    },
  },
)
