import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../opening/open-database.ts'
import { testDatabaseUrl } from './env.ts'
import { startPostgres } from './postgres-server.ts'
import { template, urlOfDatabase } from './postgres-databases.ts'

/**
 * Vitest's `globalSetup`: one PostgreSQL for the whole run, with a database that is migrated once, and that each
 * test file copies.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server =
    testDatabaseUrl === undefined
      ? await startPostgres()
      : { url: testDatabaseUrl, stop: () => Promise.resolve() }
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`drop database if exists ${template}`)
  await client.query(`create database ${template}`)
  const store = await openDatabase({ kind: 'postgres', url: urlOfDatabase(server.url, template) })
  await store.close()
  await client.end()
  provide('postgresUrl', server.url)
  return () => server.stop()
}
