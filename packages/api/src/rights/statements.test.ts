import { hearStatements, openMemoryStore, type HeardStore } from '@muster/data/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cellsOf } from './cells.ts'
import { procedures, type Procedure } from './procedures.ts'
import { samples } from './samples.ts'
import { thingsOf } from './things-of.ts'
import { tryProcedure } from './try-procedure.ts'
import { makeWorld, type World } from './world.ts'

// A page that asks once for each of its rows is fast while there are few. So everything that reads is asked twice: before
// and after there is three times as much to read.

let store: HeardStore
let world: World

beforeAll(async () => {
  store = hearStatements(await openMemoryStore())
  world = await makeWorld(store)
}, 120_000)
afterAll(() => store.close())

/** What reads, and somebody who gets an answer. */
const reading = procedures
  .filter(({ kind }) => kind === 'query')
  .flatMap((procedure) => {
    const cell = cellsOf(procedure).find(({ whose, expected }) => whose === 'own' && expected === 'answered')
    return cell === undefined ? [] : [{ procedure, actor: cell.actor }]
  })

/** The more a verb asks for, the longer its page waits, wherever the database stands. */
const mostStatements = 30

async function statementsOf(
  procedure: Procedure,
  actor: (typeof reading)[number]['actor'],
): Promise<string[]> {
  const things = await thingsOf(world, procedure.rule, actor, 'own')
  const input = samples[procedure.path].input(things)
  const heard = await store.hear(async () => {
    const { code, sentence } = await tryProcedure(world.actors[actor], procedure, input)
    expect(`${code} ${sentence}`).toBe('answered ')
  })
  // A list of ids may be longer than before: how a statement begins tells it from others.
  return heard.map(({ text }) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 100))
}

it('no procedure that reads asks the database more often when there is more to read', async () => {
  const before = new Map<string, string[]>()
  for (const { procedure, actor } of reading) before.set(procedure.path, await statementsOf(procedure, actor))
  await world.grow('2016-VT-BX-K101')
  await world.grow('2016-VT-BX-K102')
  for (const { procedure, actor } of reading)
    expect(await statementsOf(procedure, actor), procedure.path).toEqual(before.get(procedure.path))
  for (const [path, statements] of before) expect(statements.length, path).toBeLessThan(mostStatements)
  expect(before.size).toBeGreaterThan(30)
}, 120_000)
