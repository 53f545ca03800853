import { readFileSync } from 'node:fs'

/** A file could not be read as JSON. The message says which, and why. */
export class UnreadableFile extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no file of that name. Check the path.',
  EISDIR: 'it is a folder. Name a file.',
  EACCES: 'you may not read it. Ask its owner.',
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFile(`${file} is not JSON: ${error.message}`)
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UnreadableFile(`${file} cannot be opened: ${reasons[code] ?? String(error)}`)
  }
}
