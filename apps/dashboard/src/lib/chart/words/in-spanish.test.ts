import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getLocale, overwriteGetLocale } from '../../paraglide/runtime.js'
import { yearPeriod } from '../../release/release-chart.ts'
import { instantInWords } from '../../words/date-in-words.ts'
import type { ChartOverTime } from '../chart-specification.ts'
import { messageTitle } from '../message-title.ts'
import { summarySentence } from './summary-sentence.ts'

const before = getLocale
beforeEach(() => overwriteGetLocale(() => 'es'))
afterEach(() => overwriteGetLocale(before))

const figure = (): ChartOverTime => ({
  ...{ kind: 'lines', title: '', subtitle: '', source: '', asOf: '2017-10-16' },
  periods: [2015, 2016, 2017].map((fiscalYear) =>
    yearPeriod({ fiscalYear, reported: fiscalYear === 2017 ? 12 : 48, expected: 48 }),
  ),
  ...{ subject: 'Clientes nuevos', unit: 'clientes' },
  series: [{ label: 'Clientes nuevos', values: [1000, 1200, 'withheld'] }],
})

describe('a picture in Spanish', () => {
  it('says what it shows, what is partial and what is withheld', () => {
    expect(summarySentence(figure())).toBe(
      'Clientes nuevos: la cifra aumentó un 20%, de 1,000 clientes en AF2015 a 1,200 clientes en AF2016. ' +
        'AF2017 es parcial (informaron 12 de 48) y puede cambiar. ' +
        'No se muestra, para proteger a las personas: AF2017.',
    )
  })

  it('has a message, and days as they are written in Spanish', () => {
    const spec = figure()
    const values = spec.series[0]?.values ?? []
    expect(messageTitle({ ...spec, values })).toBe(
      'Clientes nuevos: la cifra aumentó un 20% entre AF2015 y AF2016',
    )
    expect(instantInWords('2017-10-16T18:05:00Z')).toMatch(
      /^16 de octubre de 2017\b.*\b2:05.*, hora del Este$/,
    )
  })
})
