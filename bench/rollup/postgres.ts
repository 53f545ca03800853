import { createRequire } from 'node:module'

const require = createRequire(new URL('../../packages/data/package.json', import.meta.url))
const { Client } = require('pg')

/** A connection of the bench's own, beside those of Muster. */
export interface Connection {
  rows(statement: string, values?: readonly unknown[]): Promise<readonly Record<string, string>[]>
  close(): Promise<void>
}

export async function connect(url: string): Promise<Connection> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return {
    rows: async (statement, values) => (await client.query(statement, values)).rows,
    close: () => client.end(),
  }
}

/** The address of a fresh database on the server. */
export async function makeDatabase(serverUrl: string, name: string): Promise<string> {
  const server = await connect(serverUrl)
  await server.rows(`create database ${name}`)
  await server.close()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
