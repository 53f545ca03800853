import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

export interface UserIds {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root. As root, this is somebody else to run it as: `postgres` or else `nobody`, which
 * every Linux has; nothing is added to the machine. Undefined if we are not root, and can run it ourselves.
 */
export function unprivilegedUser(): UserIds | undefined {
  if (userInfo().uid !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([name]) => name === wanted) ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('The tests run as root, and need a user "postgres" or "nobody" to run PostgreSQL as.')
}
