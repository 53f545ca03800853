import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LineAnswer } from '#lib/report/answer.ts'
import { FormDesk, type SendResult } from './form-desk.svelte.ts'
import type { ChangedLine, FormLine } from './form-draft.ts'

const number = (value: number): LineAnswer => ({ kind: 'value', value })
const line = (key: string, answer: LineAnswer = null): FormLine => ({
  key,
  answer,
  state: 'TX',
  label: key,
  breakdown: null,
  required: true,
  previous: null,
  changedBy: null,
  changedAt: null,
  source: null,
})
const outcome = { revisionNumber: 1, conflicts: [], findings: [], notExplained: 0 }
const saved: SendResult = { kind: 'saved', outcome }

function deskOf(...results: SendResult[]) {
  const sent: (readonly ChangedLine[])[] = []
  const sections = [
    {
      metric: 'a',
      label: 'A',
      definition: '',
      unit: 'people',
      breakdowns: [],
      lines: [line('a'), line('b', number(1))],
    },
  ]
  const desk = new FormDesk({
    sections,
    findings: [],
    notExplained: 0,
    now: () => 0,
    send: (lines) => {
      sent.push(lines)
      return Promise.resolve(results.shift() ?? saved)
    },
  })
  const at = (key: string) => {
    const found = desk.lineAt({ state: 'TX', key })
    if (found === undefined) throw new Error(key)
    return found
  }
  return { desk, sent, at, sections }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a form', () => {
  it('is saved a moment after the last key, each line with what the person had before them', async () => {
    const { desk, sent, at } = deskOf()
    at('a').type('3')
    desk.touched()
    await vi.advanceTimersByTimeAsync(900)
    at('a').type('34')
    at('b').choose('not_tracked')
    desk.touched()
    await vi.advanceTimersByTimeAsync(900)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toEqual([
      [
        { state: 'TX', key: 'a', was: null, now: number(34) },
        { state: 'TX', key: 'b', was: number(1), now: { kind: 'not_tracked' } },
      ],
    ])
    expect(desk.state).toEqual({ kind: 'saved', at: 0 })
    expect(desk.isUnsaved).toBe(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
  })

  it('does not send what it cannot read, and says that it is not saved', async () => {
    const { desk, sent, at } = deskOf()
    at('a').type('about 12')
    desk.touched()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toEqual([])
    expect(at('a').problem).toMatch(/whole number/)
    expect(desk.isUnsaved).toBe(true)
  })

  it('keeps what did not get through, and sends it again by itself', async () => {
    const { desk, sent, at } = deskOf({ kind: 'unheard' }, saved)
    at('a').type('5')
    await desk.flush()
    expect(desk.state).toMatchObject({ kind: 'failed', signedOut: false })
    expect(desk.isUnsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
    expect(desk.state.kind).toBe('saved')
  })

  it('says so when nobody is signed in any more, and loses nothing', async () => {
    const { desk, at } = deskOf({ kind: 'signed_out' })
    at('a').type('5')
    await desk.flush()
    expect(desk.state).toMatchObject({ kind: 'failed', signedOut: true })
    expect(at('a').text).toBe('5')
    expect(desk.isUnsaved).toBe(true)
  })

  it('keeps the way to sign in where it is while it tries again', async () => {
    const { desk, at } = deskOf({ kind: 'signed_out' })
    at('a').type('5')
    await desk.flush()
    const again = desk.flush()
    expect(desk.isSignedOut).toBe(true)
    await again
    expect(desk.state.kind).toBe('saved')
  })

  it('with what was typed before the session ended answers to what the person saw then', async () => {
    const { desk, sent, at } = deskOf()
    // Put back: line b said nothing when they wrote; somebody has written 1 since.
    at('b').saw(null)
    at('b').type('7')
    await desk.flush()
    expect(sent).toEqual([[{ state: 'TX', key: 'b', was: null, now: number(7) }]])
  })

  it('sends what was typed meanwhile afterwards, beside what was stored by then', async () => {
    const { desk, sent, at } = deskOf()
    at('a').type('5')
    const first = desk.flush()
    at('a').type('6')
    await first
    await desk.flush()
    expect(sent.map(([change]) => [change?.was, change?.now])).toEqual([
      [null, number(5)],
      [number(5), number(6)],
    ])
  })

  it('takes from a newer page only what the person did not touch', () => {
    const { desk, at, sections } = deskOf()
    at('a').type('5')
    const [section] = sections
    if (section) desk.refresh([{ ...section, lines: [line('a', number(8)), line('b', number(9))] }])
    expect(at('a').text).toBe('5')
    expect(at('b').text).toBe('9')
  })
})

describe('a line that somebody else changed', () => {
  const conflict = { state: 'TX', key: 'a', theirs: number(7), by: 'Luis Prado', at: '2017-10-16T14:00:00Z' }
  const inConflict = async () => {
    const made = deskOf({ kind: 'saved', outcome: { ...outcome, conflicts: [conflict] } })
    made.at('a').type('5')
    await made.desk.flush()
    return made
  }

  it('waits for a choice, and is not sent again before', async () => {
    const { desk, sent, at } = await inConflict()
    expect(desk.conflicts.map(({ line: { key } }) => key)).toEqual(['a'])
    expect(at('a').text).toBe('5')
    await desk.flush()
    expect(sent).toHaveLength(1)
  })

  it('is written over when the person says so, knowing what stood there', async () => {
    const { desk, sent, at } = await inConflict()
    at('a').keepMine()
    await desk.flush()
    expect(sent[1]).toEqual([{ state: 'TX', key: 'a', was: number(7), now: number(5) }])
    expect(desk.conflicts).toEqual([])
  })

  it('stays theirs when the person says so', async () => {
    const { desk, sent, at } = await inConflict()
    at('a').takeTheirs()
    await desk.flush()
    expect(at('a').text).toBe('7')
    expect(sent).toHaveLength(1)
    expect(desk.isUnsaved).toBe(false)
  })
})
