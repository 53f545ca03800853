import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import type { ChartOverTime, ChartSpecification } from '../chart-specification.ts'
import StandalonePicture from './StandalonePicture.svelte'

const facts = {
  title: 'Fewer than <before> & after',
  subtitle: 'New clients, by year',
  subject: 'New clients',
  unit: 'people',
  source: 'accepted quarterly reports',
  asOf: '2017-10-16',
  when: 'FY2017',
  itemName: 'Organization',
}
const time = (kind: ChartOverTime['kind']): ChartOverTime => ({
  ...facts,
  kind,
  periods: ['FY2016', 'FY2017'].map((short) => ({ name: short, short, tick: short })),
  series: [
    { label: 'Adult', values: [1204, 1180], breaks: [{ at: 1, reason: 'new age bands' }] },
    { label: 'Minor', values: [88, 91] },
  ],
})
const items = [
  { label: 'Lone Star Harbor', value: 12 },
  { label: 'Bridge House', value: null },
]
const specs: ChartSpecification[] = [
  time('lines'),
  time('grouped bars'),
  time('actual and target'),
  time('shares over time'),
  time('small multiples'),
  { ...facts, kind: 'composition', items, addsUp: true },
  { ...facts, kind: 'ranked bars', items },
  {
    ...facts,
    kind: 'region map',
    items: [{ label: 'Region 6', value: 12, mark: '6', states: ['TX', 'OK'] }],
  },
  {
    ...facts,
    kind: 'map',
    states: [
      { code: 'TX', value: 3 },
      { code: 'PR', value: 'withheld' },
    ],
  },
]

describe('a figure that stands alone', () => {
  it.each(specs.map((spec) => ({ kind: spec.kind, spec })))(
    'says with $kind all that must be known with it, and needs no page around it',
    ({ spec }) => {
      const { body } = render(StandalonePicture, { props: { spec, notice: 'Synthetic data.' } })
      for (const said of [
        'Fewer than &lt;before> &amp; after',
        'New clients, by year',
        'Source: accepted quarterly reports. As of October 16, 2017.',
        'Synthetic data.',
      ]) {
        expect(body).toContain(`>${said}<`)
      }
      expect(body).not.toMatch(/\sstyle=|NaN|undefined/)
      for (const [, used] of body.matchAll(/url\(#([^)]+)\)/g)) expect(body).toContain(`id="${used}"`)
    },
  )

  it('says why a series is broken, beside its mark', () => {
    const { body } = render(StandalonePicture, { props: { spec: time('lines'), notice: undefined } })
    expect(body).toContain('In the picture, “break” before FY2017: Adult: new age bands.')
  })

  it('keeps every word inside its edges, however long names are', () => {
    const long = 'Refuge and Resettlement Services of the Greater Metropolitan Area and Neighboring Counties'
    const spec: ChartSpecification = {
      ...facts,
      kind: 'ranked bars',
      items: [1, 2, 3].map((value) => ({ label: `${long} ${value}`, value })),
    }
    const { body } = render(StandalonePicture, { props: { spec, notice: undefined } })
    const bars = [...body.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"/g)]
    expect(bars.length).toBeGreaterThanOrEqual(3)
    for (const [, x, width] of bars) expect(Number(x) + Number(width)).toBeLessThanOrEqual(744.01)
    for (const [, text = ''] of body.matchAll(/<text x="0"[^>]*>([^<]*)</g))
      expect(text.length).toBeLessThan(60)
  })
})
