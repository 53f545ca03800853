import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LatestAnswer } from './latest-answer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A check that takes as long as its question says. */
function slowly() {
  const asked: number[] = []
  const told: string[] = []
  const latest = new LatestAnswer<number, string>({
    ask: async (time) => {
      asked.push(time)
      await new Promise((resolve) => setTimeout(resolve, Math.abs(time)))
      if (time < 0) throw new Error(`no ${time}`)
      return `yes ${time}`
    },
    pause: 150,
    onAsk: () => told.push('asks'),
    onAnswer: (answer) => told.push(answer),
    onFail: (cause) => told.push(String(cause)),
  })
  return { latest, asked, told }
}

test('quick questions in a row become one, after the pause', async () => {
  const { latest, asked, told } = slowly()
  for (const time of [1, 2, 3]) {
    latest.soon(time)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toEqual([3])
  expect(told).toEqual(['asks', 'yes 3'])
})

test('the latest wins, also when an older answer comes later or fails', async () => {
  const { latest, told } = slowly()
  latest.soon(900)
  await vi.advanceTimersByTimeAsync(160)
  latest.soon(-800)
  await vi.advanceTimersByTimeAsync(160)
  latest.soon(10)
  await vi.advanceTimersByTimeAsync(2000)
  expect(told).toEqual(['asks', 'asks', 'asks', 'yes 10'])
})

test('a failure of the latest is told', async () => {
  const { latest, told } = slowly()
  latest.soon(-5)
  await vi.advanceTimersByTimeAsync(200)
  expect(told).toEqual(['asks', 'Error: no -5'])
})

test('once stopped, nothing more is told', async () => {
  const { latest, told } = slowly()
  latest.soon(50)
  await vi.advanceTimersByTimeAsync(160)
  latest.stop()
  await vi.advanceTimersByTimeAsync(500)
  expect(told).toEqual(['asks'])
})
