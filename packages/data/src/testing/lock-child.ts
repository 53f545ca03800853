// A process that takes folders when told to: `take FOLDER` on its input answers `held` or `refused PID`.
// After `listen FOLDER` it ends by itself on SIGTERM, and says first whether the lock is still there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { FolderInUse } from '../lock/folder-in-use.ts'
import { lockFolder } from '../lock/lock-folder.ts'

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, folder = ''] = line.split(' ')
  if (verb === 'listen') {
    process.on('SIGTERM', () => {
      console.log(existsSync(join(folder, 'muster.lock')) ? 'still held' : 'free')
      process.exit()
    })
    console.log('listening')
    continue
  }
  try {
    lockFolder(folder)
    console.log('held')
  } catch (error) {
    console.log(error instanceof FolderInUse ? `refused ${error.pid}` : `failed ${String(error)}`)
  }
}
