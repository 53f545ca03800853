import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

interface Manifest {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const rooms = ['apps', 'packages'].flatMap((floor) =>
  readdirSync(join(root, floor), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, folder: join(floor, entry.name) })),
)
const manifestOf = (folder: string): Manifest => JSON.parse(read(folder, 'package.json'))

/** The rows `| room | may import |` of ARCHITECTURE.md. */
function importTable(): Map<string, readonly string[]> {
  const rows = read('ARCHITECTURE.md').matchAll(/^\| `(\w+)` +\| ([^|]*?) +\|/gm)
  return new Map(
    [...rows].map(([, room = '', imports = '']) => [
      room,
      [...imports.matchAll(/`(\w+)`/g)].map((m) => m[1] ?? ''),
    ]),
  )
}

describe('the house', () => {
  const table = importTable()

  it('has in ARCHITECTURE.md a row for each room, and no other', () => {
    expect([...table.keys()].sort()).toEqual(rooms.map((room) => room.name).sort())
  })

  it.each(rooms)('$name imports only the rooms that ARCHITECTURE.md allows', ({ name, folder }) => {
    const { dependencies = {}, devDependencies = {} } = manifestOf(folder)
    const imported = Object.keys({ ...dependencies, ...devDependencies })
      .filter((dependency) => dependency.startsWith('@muster/'))
      .map((dependency) => dependency.slice('@muster/'.length))
    expect(imported.sort()).toEqual([...(table.get(name) ?? [])].sort())
  })

  it.each(['.', ...rooms.map((room) => room.folder)])('%s takes each version from the catalog', (folder) => {
    const { dependencies = {}, devDependencies = {} } = manifestOf(folder)
    const catalog = parse(read('pnpm-workspace.yaml')).catalog
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (name.startsWith('@muster/')) expect(version).toBe('workspace:*')
      else {
        expect(version, name).toBe('catalog:')
        expect(catalog[name], `${name} is pinned`).toMatch(/^\d+\.\d+\.\d+/)
      }
    }
  })
})
