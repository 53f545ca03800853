import { parseArgs } from 'node:util'
import { FolderInUse, inviteFirstAdministratorInto, isRefusal } from '@muster/api'
import { addressFromEnvironment, whereFromEnvironment } from '../env.ts'
import { usage } from '../usage.ts'

const impossible = 2

/** `muster administrator`: invites the first administrator of an installation, and prints the link. */
export async function administrator(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage}`)
    return impossible
  }
  const { secret, origin } = addressFromEnvironment()
  if (secret === undefined || origin === undefined) {
    process.stderr.write('Set MUSTER_SECRET and MUSTER_ORIGIN as for the server: the link is made of both.\n')
    return impossible
  }
  const where =
    asked.folder === undefined ? whereFromEnvironment() : { kind: 'folder' as const, folder: asked.folder }
  try {
    const { link } = await inviteFirstAdministratorInto(where, {
      email: asked.email,
      settings: { secret, origin },
      now: new Date().toISOString(),
    })
    process.stdout.write(
      `${link}\nWhoever opens this link within seven days becomes the administrator. Hand it on with care.\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof FolderInUse) && !isRefusal(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return impossible
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { email: { type: 'string' }, folder: { type: 'string' } },
    })
    if (values.email === undefined) return 'Say who it is: --email and their address.'
    return { email: values.email, folder: values.folder }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
