import { expect, it } from 'vitest'
import { piecesOfFile } from './file-pieces.ts'

const text = 'award_number,value\r\n'.repeat(150_000)

it('gives every byte of a file once and in order, and says how many', async () => {
  const heard: number[] = []
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of piecesOfFile(new Blob([text]), { onBytes: (total) => heard.push(total) }))
    pieces.push(piece)
  expect(await new Blob(pieces).text()).toBe(text)
  expect(pieces[0]?.byteLength).toBe(64 * 1024)
  expect(heard.at(-1)).toBe(text.length)
  expect(heard).toEqual(heard.toSorted((one, other) => one - other))
})

it('gives nothing of an empty file', async () => {
  expect(await piecesOfFile(new Blob([])).next()).toEqual({ done: true, value: undefined })
})

it('ends with the reason when it is stopped', async () => {
  const stopped = new AbortController()
  const pieces = piecesOfFile(new Blob([text]), { signal: stopped.signal })
  await pieces.next()
  stopped.abort(new Error('enough'))
  await expect(pieces.next()).rejects.toThrow('enough')
})
