import { invitation, notification } from '@muster/data'
import { openMemoryStore, type Store } from '@muster/data/testing'
import { programKinds } from '@muster/metrics'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policy } from '../policy.ts'
import { appRouter } from '../router.ts'
import { programKind } from '../shapes/codes.ts'
import type { ActorName } from './actors.ts'
import { cellsOf, everyCell, type Cell } from './cells.ts'
import { ownCount, ownWord } from './own-words.ts'
import { procedures, type Procedure } from './procedures.ts'
import { rightsPage } from './rights-page.ts'
import type { Outcome } from './sample.ts'
import { samples } from './samples.ts'
import { nobodysThings, type Things } from './things.ts'
import { thingsOf } from './things-of.ts'
import { tryProcedure, type Ending } from './try-procedure.ts'
import { makeWorld, type World } from './world.ts'

const page = fileURLToPath(new URL('../../../../docs/rights.md', import.meta.url))

describe('rights', () => {
  let store: Store
  let world: World
  let tried = 0
  /** Changes that somebody was allowed to make, and that left no trace in the record. */
  const unrecorded = new Set<string>()
  /** Changes whose trace does not say from what to what. */
  const withoutFromTo = new Set<string>()
  /** Procedures of which it was seen that they say the same of what is foreign and of what is nobody's. */
  const keptApart = new Set<string>()
  /** What the calls left in the record, the log and mail. */
  const traces = { record: new Set<string>(), log: new Set<string>(), mail: new Set<string>() }

  beforeAll(async () => {
    store = await openMemoryStore()
    world = await makeWorld(store)
    // Of what is sent from now on, each call has its own.
    await store.db.update(notification).set({ mailState: 'none' })
    await store.db.update(invitation).set({ mailState: 'none' })
  }, 60_000)
  afterAll(() => store.close())

  const tryCell = async (procedure: Procedure, { verb, actor, whose }: Cell) => {
    const things = await thingsOf(world, procedure.rule, actor, whose)
    tried += 1
    const ending = await tryProcedure(world.actors[actor], procedure, samples[verb].input(things), {
      readingMail: true,
    })
    for (const where of ['record', 'log', 'mail'] as const) traces[where].add(ending.traces[where])
    return { ending, things }
  }

  it('are told of every procedure, and of no other', () => {
    expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(policy).sort())
  })

  it.each(procedures)('of $path are what the policy says', async (procedure) => {
    const cells = cellsOf(procedure)
    const ends: string[] = []
    const toldOfOthers = new Map<string, Set<string>>()
    const told = (whom: string, what: string) =>
      toldOfOthers.set(whom, (toldOfOthers.get(whom) ?? new Set()).add(what))
    for (const cell of cells) {
      const { ending, things } = await tryCell(procedure, cell)
      const { actor, whose, expected } = cell
      ends.push(`${actor}, ${whose}: ${outcomeOf(ending, expected)}`)
      const mustRecord = procedure.kind === 'mutation' && expected === 'answered'
      if (mustRecord && ending.code === 'answered') {
        if (ending.recorded === 0) unrecorded.add(cell.verb)
        else if (!/"(\w+)From":.*"\1To":|"(\w+)To":.*"\2From":/.test(ending.traces.record))
          withoutFromTo.add(cell.verb)
      }
      if (whose === 'own' || whose === 'of a subrecipient')
        expect(foreignIn(procedure, actor, ending), `${actor} is told of others`).toEqual([])
      else if (whose.startsWith('own, ')) told(`${actor}, with a part`, toldOf(ending, things))
      else told(`${actor}, ${things.seat.role}`, toldOf(ending, things))
    }
    expect(ends).toEqual(cells.map(({ actor, whose, expected }) => `${actor}, ${whose}: ${expected}`))
    // What is somebody else's, and what is not there at all, are never told apart.
    for (const [whom, all] of toldOfOthers) expect([...all], whom).toHaveLength(1)
    if (toldOfOthers.size > 0) keptApart.add(procedure.path)
  })

  it('tell what is foreign from what is not there in no procedure that names anything', () => {
    const naming = procedures.filter(({ path }) => samples[path].names === 'something')
    expect(naming.length).toBeGreaterThan(40)
    expect(naming.map(({ path }) => path).filter((path) => !keptApart.has(path))).toEqual([])
  })

  it('were tried in every cell of the matrix', () => {
    expect(tried).toBe(everyCell.length)
  })

  it('leave a trace in the record whenever they are used to change something', () => {
    // What one has read is nobody else's business.
    expect([...unrecorded]).toEqual(['inbox.markRead'])
  })

  it('say from what to what, unless nothing was there before, or what changed are words and counts', () => {
    const known = new Set<string>([
      // What is made, ended, asked for again or taken away as a whole.
      ...['account.endSession', 'administration.openObligations', 'audit.exportRows', 'board.export'],
      ...['plan.exportStatusReport', 'recommendations.add', 'indicators.create'],
      ...['public.sendComment', 'publicComments.export'],
      ...[
        'board.remind',
        'comments.answer',
        'comments.begin',
        'comments.write',
        'releases.build',
        'views.save',
        'views.remove',
      ],
      ...registering,
      // Words and counts, which the record does not repeat.
      ...['drafts.saveLines', 'reports.explain', 'reports.mapColumns', 'reports.saveNarrative'],
      // How somebody has their own pages.
      ...['views.change', 'views.setHome'],
    ])
    expect([...withoutFromTo].filter((verb) => !known.has(verb))).toEqual([])
  })

  it('leave nothing that people wrote or counted, and nobody’s name, in the record, the log or mail', () => {
    const { record, log, mail } = traces
    // Else the test could not fail: each has a good deal to say.
    expect([...record].join()).toMatch(
      /review\.return[^]*reports\.certify|reports\.certify[^]*review\.return/,
    )
    expect([...log].join()).toContain('"code":"NOT_FOUND"')
    expect([...mail].join()).toContain('was returned')
    const own = [
      ownWord,
      String(ownCount),
      String(ownCount + 1),
      ownCount.toLocaleString('en-US'),
      '@',
      'Dana',
      'Ruth',
    ]
    for (const [where, all] of Object.entries(traces))
      for (const trace of all)
        for (const each of own)
          expect(withoutIds(trace).toLowerCase(), where).not.toContain(each.toLowerCase())
  })

  it('stand in docs/rights.md as they are', () => {
    // To write it anew: node -e "import('./src/rights/rights-page.ts').then((m) => process.stdout.write(m.rightsPage()))" > ../../docs/rights.md
    expect(readFileSync(page, 'utf8')).toBe(rightsPage())
  })

  it('know the kinds of program that the dictionary knows', () => {
    expect(programKind.options).toEqual(programKinds.map(({ code }) => code))
  })
})

const outcomeOf = ({ code, recorded }: Ending, expected: Outcome) =>
  code === 'answered' && recorded === 0 && expected === 'changed nothing' ? expected : code

const registering = ['Award', 'Office', 'Organization', 'Person', 'Program'].map(
  (what) => `administration.register${what}`,
)

/** Ids and hashes hold any digits by chance. */
const withoutIds = (text: string) => text.replaceAll(/[0-9a-f-]{32,}/g, '')

/** Awards that have nothing to do with the organization, or with the office, of somebody, and are told of all the same. */
function foreignIn({ rule }: Procedure, actor: ActorName, { answer }: Ending): string[] {
  const toAll = ['2016-VT-BX-K002', '2016-VT-BX-K004', 'Mesquite Bend', 'Cactus Spring']
  const toSubrecipient = [...toAll, '2016-VT-BX-K001', '2016-VT-BX-K003', '2016-VT-BX-K006', 'Juniper Flat']
  const foreign: Partial<Record<typeof rule.for, readonly string[]>> = {
    organization: actor === 'subrecipient' ? toSubrecipient : toAll,
    office: ['2016-VT-BX-K003', '2016-VT-BX-K004', 'Cactus Spring'],
  }
  const told = JSON.stringify(answer) ?? ''
  return (foreign[rule.for] ?? []).filter((each) => told.includes(each))
}

/** All that a call says about what it named, but for the name itself. */
function toldOf({ code, sentence, answer }: Ending, { estate }: Things): string {
  return JSON.stringify({ code, sentence, answer }).replaceAll(
    estate.awardNumber,
    nobodysThings().estate.awardNumber,
  )
}
