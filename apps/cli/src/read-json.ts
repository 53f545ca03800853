import { readFileSync } from 'node:fs'

/** A file could not be read, or not as JSON. The message says which, and why. */
export class UnreadableFile extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no file of that name. Check the path.',
  EISDIR: 'it is a folder. Name a file.',
  EACCES: 'you may not read it. Ask its owner.',
}

export function readJson(file: string): unknown {
  const text = readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableFile(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A secret that stands in a file of its own: as an argument everybody on the machine could read it. */
export function readSecret(file: string): string {
  const secret = readText(file).trim()
  if (secret === '') throw new UnreadableFile(`${file} is empty. Write a secret into it.`)
  return secret
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UnreadableFile(`${file} cannot be opened: ${reasons[code] ?? String(error)}`)
  }
}
