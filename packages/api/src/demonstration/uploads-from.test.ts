import { checkFile, isoDate } from '@muster/intake'
import { compareQuarters, fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { demonstrationChance } from './demonstration-chance.ts'
import { demonstrationFrom, type Deed } from './demonstration.ts'
import { currentQuarter } from './story/report-story.ts'
import { uploadsFrom, type CastFile } from './uploads-from.ts'

const { deeds, awards } = demonstrationFrom(demonstrationChance())
const writeUpload = uploadsFrom(demonstrationChance())
type UploadDeed = Extract<Deed, { act: 'upload' }>
const uploads = deeds.filter((deed): deed is UploadDeed => deed.act === 'upload')

const facts = awards.map(({ number, program, firstQuarter, lastQuarter, states }) => ({
  number,
  program: program.kind,
  firstQuarter,
  lastQuarter,
  states,
}))

async function* once(bytes: Uint8Array) {
  yield bytes
}
const check = ({ name, bytes }: CastFile) =>
  checkFile(once(bytes), { fileName: name, today: isoDate('2017-10-16'), awards: facts })

/** Two organizations of each program, in their first and in their last quarter; and everything that was amended. */
const sample = [
  ...[...Map.groupBy(uploads, ({ awards: [award] }) => award?.program.code).values()].flatMap((of) => [
    ...of.slice(0, 2),
    ...of.slice(-2),
  ]),
  ...uploads.filter(({ version }) => version === 'first').slice(0, 6),
]

describe('the files of the demonstration', () => {
  it('are the same bytes each time, whatever was written before', () => {
    const again = uploadsFrom(demonstrationChance())
    for (const upload of sample.toReversed()) expect(again(upload)).toEqual(writeUpload(upload))
  })

  it('pass intake without a repair and, before the current quarter, without a finding, for every program', async () => {
    for (const upload of sample) {
      const result = await check(writeUpload(upload))
      if (upload.quarter === currentQuarter) expect(result.counts.error, upload.organization.name).toBe(0)
      else expect(result.findings, upload.organization.name).toEqual([])
      expect(result.repairs).toEqual([])
      expect(result.awards).toEqual(upload.awards.map(({ number }) => number))
      expect(result.quarters).toEqual([upload.quarter])
    }
  })

  it('have in the current quarter, here and there, something to ask about, and never an error', async () => {
    const current = uploads.filter(({ quarter }) => quarter === currentQuarter)
    const checked = await Promise.all(current.map((upload) => check(writeUpload(upload))))
    const asked = checked.filter(({ counts }) => counts.warning > 0)
    expect(checked.every(({ counts }) => counts.error === 0)).toBe(true)
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.length).toBeLessThan(current.length / 2)
    const warnings = asked.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'warning'),
    )
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['Q203']))
  })

  it('hold all awards of an organization, and all their states', async () => {
    const several = uploads.find(({ awards: held }) => held.length > 1)
    expect(several).toBeDefined()
    const acrossStates = uploads.find(({ awards: [award] }) => (award?.states.length ?? 0) > 2)
    if (acrossStates === undefined) throw new Error('Some awards serve three states.')
    const { values } = await check(writeUpload(acrossStates))
    expect(new Set([...values.each()].map(({ state }) => state))).toEqual(
      new Set(acrossStates.awards[0]?.states),
    )
  })

  it('say now and then that something was not reported or not tracked, and leave some lines blank', () => {
    const text = uploads.map((upload) => new TextDecoder().decode(writeUpload(upload).bytes)).join('')
    const answers = text.split('\r\n').map((line) => line.split(',')[6])
    const part = (answer: string) => answers.filter((each) => each === answer).length / answers.length
    expect(part('NR')).toBeGreaterThan(0.0003)
    expect(part('NT')).toBeGreaterThan(0.003)
    expect(part('')).toBeGreaterThan(0.02)
    expect(part('NR') + part('NT') + part('')).toBeLessThan(0.15)
  })

  it('of Lone Star Harbor answer every line, so that the walk starts from a whole quarter', async () => {
    const last = uploads.find(
      ({ organization, quarter }) =>
        organization.name === 'Lone Star Harbor' && compareQuarters(quarter, fiscalQuarter('FY2017Q3')) === 0,
    )
    if (last === undefined) throw new Error('Lone Star Harbor reported FY2017 Q3.')
    const { values, rows } = await check(writeUpload(last))
    expect(values.size).toBe(rows)
    expect([...values.each()].every(({ answer }) => answer.kind === 'value')).toBe(true)
  })
})
