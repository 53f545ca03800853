import { get } from 'node:http'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'

const forms = { identity: '', gzip: '.gz', br: '.br' }

/** Writes what a server answers to `addresses` into a folder, each in its three forms, byte for byte, as sirv wants to find it. */
export async function copyAsFiles(
  origin: string,
  addresses: readonly string[],
  folder: string,
): Promise<void> {
  for (const address of addresses) {
    for (const [encoding, ending] of Object.entries(forms)) {
      const { type, body } = await fetchAs(origin + address, encoding)
      const name = address.endsWith('/') ? `${address}index` : address
      const file = join(folder, `${name}.${type.includes('json') ? 'json' : 'html'}${ending}`)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, body)
    }
  }
}

/** `fetch` would unpack it. */
async function fetchAs(address: string, encoding: string): Promise<{ type: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const { 'content-type': type = '', 'content-encoding': sent = 'identity' } = answer.headers
      if (answer.statusCode !== 200 || sent !== encoding)
        reject(new Error(`${address} as ${encoding}: ${answer.statusCode}, ${sent}`))
      else buffer(answer).then((body) => resolve({ type, body }), reject)
    }).on('error', reject)
  })
}
