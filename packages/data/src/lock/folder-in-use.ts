import type { Holder } from './holder.ts'

/** Another process has the folder open. The embedded database would lose data if two wrote to it. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
  readonly pid: number
  constructor(folder: string, holder: Holder, state: 'alive' | 'unknown') {
    super(
      state === 'alive'
        ? `${folder} is in use by process ${holder.pid}. Stop that process first, or choose another folder.`
        : `${folder} was opened by process ${holder.pid} on ${holder.host}, and from here nobody can tell whether it still runs. ` +
            `If you are sure that it does not, delete muster.lock in that folder.`,
    )
    this.pid = holder.pid
  }
}
