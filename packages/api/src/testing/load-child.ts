// A process that loads a file of history into a PostgreSQL: its address, the file, who loads it, and the moment.
import { openDatabase } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { loadActor } from '../actor.ts'
import { loadHistory } from '../verbs/load-history.ts'

const [url = '', path = '', userId = '', now = ''] = process.argv.slice(2)
const store = await openDatabase({ kind: 'postgres', url })
const actor = await loadActor(store.db, userId)
const outcome = await loadHistory({ store, actor, now, newId: randomUUID }, { path })
await store.close()
console.log(outcome.kind)
