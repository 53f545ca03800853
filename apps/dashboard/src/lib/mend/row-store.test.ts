import { expect, test, vi } from 'vitest'
import { fakeSession } from './fixtures/fake-session.ts'
import { RowStore } from './row-store.ts'

function storeOf(count: number) {
  const fake = fakeSession({ headings: ['n'], cells: (position) => [String(position)], count })
  const arrived = vi.fn()
  const failed = vi.fn()
  return { ...fake, arrived, failed, store: new RowStore(fake.session, arrived, failed) }
}

test('rows that are wanted arrive, in pages', async () => {
  const { store, asked, arrived } = storeOf(1000)
  store.wantPositions(90, 130)
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  expect(store.at(95)).toEqual({ row: 97, cells: ['95'] })
  expect(store.at(199)?.cells).toEqual(['199'])
  expect(store.at(200)).toBeUndefined()
  expect(asked.rows).toEqual([
    [0, 100],
    [100, 200],
  ])
})

test('what is there is not asked for again', async () => {
  const { store, asked, arrived } = storeOf(1000)
  store.wantPositions(0, 30)
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  store.wantPositions(10, 40)
  store.wantRows([5, 6])
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(2))
  store.wantRows([6, 7])
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(3))
  expect(asked.rows).toHaveLength(1)
  expect(asked.findRows).toEqual([[5, 6], [7]])
  expect(store.row(7)?.cells).toEqual(['5'])
})

test('a quick scroll asks for where it began and where it ends, not for what it passed', async () => {
  const { store, asked } = storeOf(250_000)
  for (let at = 0; at < 250_000; at += 1000) store.wantPositions(at, at + 30)
  await vi.waitFor(() => expect(store.at(249_000)).toBeDefined())
  expect(asked.rows).toHaveLength(2)
})

test('a long way through a long file keeps few rows', async () => {
  const { store } = storeOf(250_000)
  for (let at = 0; at < 100; at += 1) {
    store.wantPositions(at * 100, at * 100 + 30)
    await vi.waitFor(() => expect(store.at(at * 100)).toBeDefined(), { interval: 1 })
  }
  expect(store.at(0)).toBeUndefined()
  expect(store.at(9_900)).toBeDefined()
})

test('a failure is told, and the next question is asked', async () => {
  const { session, asked } = fakeSession({ headings: ['n'], cells: () => ['x'], count: 10 })
  const failed = vi.fn()
  const broken = { ...session, findRows: () => Promise.reject(new Error('stopped')) }
  const store = new RowStore(broken, () => {}, failed)
  store.wantRows([3])
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce())
  store.wantPositions(0, 5)
  await vi.waitFor(() => expect(store.at(4)).toBeDefined())
  expect(asked.rows).toHaveLength(1)
})
