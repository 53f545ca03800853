import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import Chart from './Chart.svelte'
import type { ChartSpecification } from './chart-specification.ts'

const spec: ChartSpecification = {
  kind: 'grouped bars',
  title: 'New clients rose by 20% from FY2014 to FY2015',
  subtitle: 'New clients: people, national total by fiscal year',
  subject: 'New clients',
  unit: 'people',
  periods: ['FY2014', 'FY2015', 'FY2016', 'FY2017'].map((short) => ({ name: short, short, tick: short })),
  series: [{ label: 'New clients', values: [1000, 1200, 'withheld', null] }],
  source: 'release 1 (final), from accepted quarterly reports',
  asOf: '2017-10-16T12:00:00Z',
}

describe('Chart, as the server renders it', () => {
  const { body } = render(Chart, { props: { spec } })
  const text = body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

  it('says its message, neutral name, source and day', () => {
    expect(text).toContain(spec.title)
    expect(text).toContain(spec.subtitle)
    expect(text).toContain(
      'Source: release 1 (final), from accepted quarterly reports. As of October 16, 2017.',
    )
  })

  it('holds every value in its table, and tells withheld from not reported', () => {
    for (const value of ['1,000', '1,200', 'withheld', 'no report']) expect(text).toContain(value)
    expect(body.match(/<th[^>]*scope="row"/g)).toHaveLength(4)
  })

  it('draws a picture without scripts, and without inline styles, which the content policy forbids', () => {
    expect(body.match(/<rect/g)?.length).toBeGreaterThanOrEqual(3)
    expect(body).not.toMatch(/\sstyle="/)
  })

  it('gives its picture a name and a description', () => {
    const [, describedBy] = /role="img"[^>]*aria-describedby="([^"]+)"/.exec(body) ?? []
    expect(body).toContain(`id="${describedBy}"`)
  })
})
