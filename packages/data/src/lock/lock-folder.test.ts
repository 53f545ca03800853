import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startChild, type Child } from '../testing/child.ts'
import { FolderInUse } from './folder-in-use.ts'
import { parseHolder, thisProcess, type Holder } from './holder.ts'
import { lockFolder } from './lock-folder.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'muster-lock-'))
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const children: Child[] = []
const child = () => {
  const started = startChild('lock-child.ts')
  children.push(started)
  return started
}
afterEach(async () => {
  await Promise.all(children.splice(0).map((each) => each.kill('SIGKILL')))
})

let folders = 0
const newFolder = () => join(root, `folder-${(folders += 1)}`)
const lockFile = (folder: string) => join(folder, 'muster.lock')

async function take(by: Child, folder: string): Promise<string> {
  by.tell(`take ${folder}`)
  return by.hear()
}

/** A folder whose holder was killed. */
function leaveBehind(holder: Holder): string {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(lockFile(folder), JSON.stringify(holder))
  return folder
}

/** Of a process that is gone for good. */
async function deadHolder(token: string): Promise<Holder> {
  const gone = child()
  const folder = newFolder()
  await take(gone, folder)
  await gone.kill('SIGKILL')
  return { ...parseHolder(readFileSync(lockFile(folder), 'utf8')), token }
}

it('a second process is refused with the process id of the holder', async () => {
  const folder = newFolder()
  const [first, second] = [child(), child()]
  expect(await take(first, folder)).toBe('held')
  expect(await take(second, folder)).toBe(`refused ${first.pid}`)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  expect(() => lockFolder(folder)).toThrow(`is in use by process ${first.pid}`)
})

it('the same process is refused a folder that it holds already', () => {
  const folder = newFolder()
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(`is in use by process ${process.pid}`)
  lock.release()
  lockFolder(folder).release()
})

it('a released folder is free, and releasing it again takes it from nobody', async () => {
  const folder = newFolder()
  const lock = lockFolder(folder)
  lock.release()
  expect(readdirSync(folder)).toEqual([])
  const other = child()
  expect(await take(other, folder)).toBe('held')
  lock.release()
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
})

it('the folder of a killed process is taken over', async () => {
  const folder = newFolder()
  const holder = child()
  expect(await take(holder, folder)).toBe('held')
  expect(await holder.kill('SIGKILL')).toBe('SIGKILL')
  expect(existsSync(lockFile(folder))).toBe(true)
  lockFolder(folder).release()
  expect(readdirSync(folder)).toEqual([])
})

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s gives the folder back and ends the process',
  async (signal) => {
    const folder = newFolder()
    const holder = child()
    await take(holder, folder)
    expect(await holder.kill(signal)).toBe(signal)
    expect(readdirSync(folder)).toEqual([])
  },
)

it('a process that ends by itself on a signal keeps the folder until it does', async () => {
  const folder = newFolder()
  const holder = child()
  await take(holder, folder)
  holder.tell(`listen ${folder}`)
  expect(await holder.hear()).toBe('listening')
  expect(await holder.kill('SIGTERM')).toBe(null)
  expect(await holder.hear()).toBe('still held')
  expect(readdirSync(folder)).toEqual([])
})

it('of many who take over a dead lock at once, exactly one wins', async () => {
  const dead = await deadHolder('first')
  const takers = Array.from({ length: 6 }, child)
  for (let round = 0; round < 40; round += 1) {
    const folder = leaveBehind({ ...dead, token: `round-${round}` })
    // In every second round a taker died between adding itself and tidying up.
    if (round % 2 === 1) {
      const half = { ...dead, token: `half-${round}` }
      writeFileSync(`${lockFile(folder)}.after-round-${round}`, JSON.stringify(half))
    }
    const answers = await Promise.all(takers.map((each) => take(each, folder)))
    const winners = takers.filter((_, index) => answers[index] === 'held')
    expect(winners).toHaveLength(1)
    expect(answers.filter((each) => each === `refused ${winners[0]?.pid}`)).toHaveLength(5)
    expect(readdirSync(folder)).toEqual(['muster.lock'])
  }
}, 30_000)

it('a process that was given the number of a dead one is not taken for it', () => {
  const self = thisProcess('earlier')
  // Our own number, but started at another time.
  const folder = leaveBehind({ ...self, started: '1' })
  lockFolder(folder).release()
})

it('a lock from before the machine was started again is taken over', () => {
  lockFolder(leaveBehind({ ...thisProcess('earlier'), boot: 'another' })).release()
})

it.each([
  ['another machine', { host: 'another' }],
  ['another container', { pidNamespace: 'pid:[1]' }],
])('a lock from %s is never taken, because nobody can tell whether it lives', (_where, difference) => {
  const folder = leaveBehind({ ...thisProcess('far'), ...difference })
  expect(() => lockFolder(folder)).toThrow(/nobody can tell whether it still runs.*delete muster.lock/)
})

it.each(['', '{}', '{"token":"a","pid":"b"}', '[]'])(
  'a lock file that says %j is reported, not taken',
  (text) => {
    const folder = newFolder()
    mkdirSync(folder)
    writeFileSync(lockFile(folder), text)
    expect(() => lockFolder(folder)).toThrow(/does not say who holds the folder/)
  },
)
