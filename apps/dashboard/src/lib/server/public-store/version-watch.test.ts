import { expect, it } from 'vitest'
import { VersionWatch } from './version-watch.ts'

function watched() {
  const asked: { resolve: (version: string) => void; reject: (error: Error) => void }[] = []
  const watch = new VersionWatch(() => new Promise((resolve, reject) => asked.push({ resolve, reject })), 250)
  return { watch, asked }
}

it('the version is asked for once in a while, and everybody waits for the same answer', async () => {
  const { watch, asked } = watched()
  const [one, other] = [watch.current(0), watch.current(10)]
  expect(asked).toHaveLength(1)
  asked[0]?.resolve('1')
  expect([await one, await other]).toEqual(['1', '1'])
  expect(watch.current(249)).toBe('1')
  const later = watch.current(250)
  expect(asked).toHaveLength(2)
  asked[1]?.resolve('2')
  expect(await later).toBe('2')
})

it('an answer from before something changed is not kept', async () => {
  const { watch, asked } = watched()
  const before = watch.current(0)
  watch.forget()
  const after = watch.current(1)
  asked[0]?.resolve('old')
  expect(await before).toBe('old')
  expect(watch.current(2)).not.toBe('old')
  asked[1]?.resolve('new')
  expect(await after).toBe('new')
  expect(watch.current(3)).toBe('new')
})

it('after a failure the next one asks again', async () => {
  const { watch, asked } = watched()
  const first = watch.current(0)
  asked[0]?.reject(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  const second = watch.current(1)
  asked[1]?.resolve('1')
  expect(await second).toBe('1')
})
