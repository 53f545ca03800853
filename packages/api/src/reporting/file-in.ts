import { defaultLimits } from '@muster/intake'
import { Invalid } from '../refusals.ts'

/** The largest file that is taken, in bytes: what a check takes. A quarter of one award is about 10 KB. */
export const mostBytes = defaultLimits.bytes

/** A file as it came over the wire. */
export interface ReceivedFile {
  /** Without folders or control characters; at most 200 characters. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The one file of a form, from its field `file`. @throws Invalid */
export async function fileIn(form: FormData): Promise<ReceivedFile> {
  const files = form.getAll('file').filter((each) => each instanceof File)
  const [file] = files
  if (file === undefined) throw new Invalid('Choose a file first.')
  if (files.length > 1) throw new Invalid('Send one file at a time.')
  if (file.size === 0) throw new Invalid('That file is empty. Choose a file that has something in it.')
  if (file.size > mostBytes)
    throw new Invalid(`That file is larger than ${mostBytes / 1024 / 1024} MB. Send it in parts.`)
  return { name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** The name of a file, whatever path it came with. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replaceAll(/\p{Cc}/gu, '')
      .slice(0, 200)
      .trim() || 'file'
  )
}
