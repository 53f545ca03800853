import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { audit } from './audit.ts'
import { protect } from './protect.ts'

const counts = { 'A sex': 4, 'A labor': 44, 'B sex': 24, 'B labor': 34, 'C sex': 60, 'C labor': 70 }
const table = {
  cells: Object.entries(counts).map(([name, count]) => {
    const [region = '', type = ''] = name.split(' ')
    return { at: { region, type }, count }
  }),
  publish: [[], ['region'], ['type'], ['region', 'type']],
}

describe('muster protect, then muster audit', () => {
  let folder = ''
  const file = (name: string) => join(folder, name)
  const write = (name: string, content: unknown) => writeFileSync(file(name), JSON.stringify(content))
  const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-protect-'))
    write('in.json', table)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true, force: true })
  })

  const run = async (command: typeof audit, ...args: string[]) => {
    const said: string[] = []
    const hear = (text: unknown) => said.push(String(text)) > 0
    vi.spyOn(process.stdout, 'write').mockImplementation(hear)
    vi.spyOn(process.stderr, 'write').mockImplementation(hear)
    return { code: await command(args), said: said.join('') }
  }
  const protectTo = (input: string, out: string, certificate: string, ...more: string[]) =>
    run(protect, file(input), '--out', file(out), '--certificate', file(certificate), ...more)
  const auditOf = (out: string, certificate: string) =>
    run(audit, file('in.json'), file(out), file(certificate))

  it('takes a secret from a file, and says what is wrong with the file', async () => {
    writeFileSync(file('secret'), 'between equals\n')
    expect((await protectTo('in.json', 'a.json', 'ca.json', '--key-file', file('secret'))).code).toBe(0)
    writeFileSync(file('secret'), '\n')
    const empty = await protectTo('in.json', 'b.json', 'cb.json', '--key-file', file('secret'))
    expect(empty).toMatchObject({ code: 2 })
    expect(empty.said).toContain('is empty')
    const missing = await protectTo('in.json', 'b.json', 'cb.json', '--key-file', file('nowhere'))
    expect(missing.said).toContain('there is no file of that name')
    expect(existsSync(file('b.json'))).toBe(false)
  })

  it('writes every cell to publish, the small one withheld, and an audit finds it safe', async () => {
    expect((await protectTo('in.json', 'out.json', 'cert.json')).code).toBe(0)
    const { cells } = read('out.json')
    expect(cells.length).toBe(12)
    expect(cells).toContainEqual({ at: { region: 'A', type: 'sex' }, value: null })
    expect(await auditOf('out.json', 'cert.json')).toMatchObject({ code: 0 })
  })

  it('finds a value that was changed, a cell that can be worked out, and a certificate that is not the one', async () => {
    await protectTo('in.json', 'out.json', 'cert.json')
    const { cells } = read('out.json')
    const without = (value: number) => (cell: { value: number | null }) => ({
      ...cell,
      value: cell.value ?? value,
    })
    write('changed.json', { cells: [{ at: {}, value: 235 }, ...cells.slice(1)] })
    expect((await auditOf('changed.json', 'cert.json')).said).toContain('the grand total is shown as 235')
    const truth = (at: Record<string, string>) => Reflect.get(counts, `${at['region']} ${at['type']}`)
    const solvable = cells.map((cell: { at: Record<string, string>; value: number | null }) =>
      cell.at['region'] === 'A' && cell.at['type'] === 'sex' ? cell : without(truth(cell.at))(cell),
    )
    write('solvable.json', { cells: solvable })
    const solved = await auditOf('solvable.json', 'cert.json')
    expect(solved).toMatchObject({ code: 1 })
    expect(solved.said).toContain('region A, type sex is provably below 11')
    write('tampered.json', { ...read('cert.json'), tables: [] })
    expect((await auditOf('out.json', 'tampered.json')).said).toContain('changed after it was made')
    await protectTo('in.json', 'other.json', 'other-cert.json', '--threshold', '5')
    write('in.json', { ...table, publish: [['region']] })
    expect((await auditOf('out.json', 'cert.json')).said).toContain('of another input')
  })

  it.each([
    [{ ...table, cells: [...table.cells, table.cells[0]] }, 'are the same cell'],
    [
      { ...table, cells: [{ at: { region: 'A', type: 'sex' }, count: -1 }] },
      'cells[0].count (region A, type sex)',
    ],
    [
      { ...table, cells: [{ at: { region: 'A', type: 'sex' }, count: 1.5 }] },
      'must be a whole number from 0 up',
    ],
    [{ ...table, publish: [['state']] }, 'which is no dimension'],
    [{ ...table, hierarchies: { region: { A: 'B' } } }, 'Give the parent another name'],
    [{ ...table, hierarchies: { region: { A: 'N', N: 'M', M: 'N' } } }, 'is above itself'],
  ])('says where an input cannot be used, and writes nothing', async (input, sentence) => {
    write('bad.json', input)
    const { code, said } = await protectTo('bad.json', 'none.json', 'none-cert.json')
    expect(code).toBe(2)
    expect(said).toContain(sentence)
    expect(existsSync(file('none.json'))).toBe(false)
  })

  it.each([
    [['--threshold', 'ten'], '--threshold takes'],
    [['--contributors', '0'], '--contributors takes'],
    [['--treshold', '5'], "Unknown option '--treshold'"],
  ])('says what is wrong with %j', async (flags, sentence) => {
    const { code, said } = await protectTo('in.json', 'out.json', 'cert.json', ...flags)
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  })
})
