// A server that does nothing but jobs: the address of its PostgreSQL, and of its mail server.
import { openDatabase } from '@muster/data'
import { startJobs } from '../jobs/start-jobs.ts'
import { silentLog } from '../log.ts'

const [url = '', smtp = ''] = process.argv.slice(2)
const store = await openDatabase({ kind: 'postgres', url })
const mail = { smtp, from: 'Muster <muster@example.gov>' }
const settings = { demonstration: false, origin: 'https://muster.example.gov', mail }
await startJobs({ store, settings, log: silentLog, lookEvery: 20 })
