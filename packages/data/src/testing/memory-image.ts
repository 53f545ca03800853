import { allStrata, indicators, stratumKey } from '@muster/metrics'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrationsFolder } from '../opening/migrations-folder.ts'
import { syncIndicators } from '../opening/sync-indicators.ts'
import { syncStrata } from '../opening/sync-strata.ts'
import * as schema from '../schema/index.ts'

const folder = fileURLToPath(new URL('../../node_modules/.cache/muster', import.meta.url))

/** An embedded database that is set up once: making one takes two seconds, copying this a fifth of one. */
export async function memoryImage(): Promise<Blob> {
  const path = join(folder, `memory-${hashOfContents()}.tar`)
  if (!existsSync(path)) {
    const image = await makeImage()
    mkdirSync(folder, { recursive: true })
    for (const old of readdirSync(folder)) {
      if (old.startsWith('memory-') && old.endsWith('.tar')) rmSync(join(folder, old), { force: true })
    }
    // Several test files may do this at once: each writes its own draft, and the last name given stands.
    const draft = `${path}.${process.pid}.draft`
    writeFileSync(draft, image)
    renameSync(draft, path)
  }
  return new Blob([readFileSync(path)])
}

async function makeImage(): Promise<Uint8Array> {
  const client = await PGlite.create()
  const db = drizzle({ client, schema })
  await migrate(db, { migrationsFolder })
  await syncStrata(db)
  await syncIndicators(db)
  const image = await client.dumpDataDir('none')
  await client.close()
  return new Uint8Array(await image.arrayBuffer())
}

/** Of all that an image depends on. */
function hashOfContents(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsFolder).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(readFileSync(join(migrationsFolder, name)))
  }
  hash.update(allStrata().map(stratumKey).join('\n'))
  hash.update(JSON.stringify(indicators))
  // Its path names the version of PGlite.
  hash.update(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  return hash.digest('hex').slice(0, 16)
}
