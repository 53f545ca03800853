import type { ChartOverTime } from '#lib/chart/chart-specification.ts'
import { periodShort } from '#lib/dashboard/chart-periods.ts'
import { formatCount } from '#lib/words/count-in-words.ts'

/** What an award counts of one metric by quarter, beside peers. */
export interface Headline {
  metric: string
  label: string
  unit: string
  values: readonly (number | null)[]
  peers: readonly ({ first: number; median: number; third: number } | null)[]
}

interface Quarter {
  quarter: string
  label: string
}

/** The last quarter in which the award gave a number, or -1. */
const lastKnown = ({ values }: Headline) => values.findLastIndex((value) => value !== null)

/** Where a value lies beside the middle half of peers, in a word; undefined where there are too few of them. */
export function amongPeers(headline: Headline, at = lastKnown(headline)): string | undefined {
  const [value, peers] = [headline.values[at] ?? null, headline.peers[at] ?? null]
  if (value === null || peers === null) return undefined
  if (value < peers.first) return 'below'
  return value > peers.third ? 'above' : 'within'
}

/** The middle half of peers in a quarter: `45 to 120`. */
export const peersRange = (headline: Headline, at = lastKnown(headline)): string | null => {
  const peers = headline.peers[at] ?? null
  return peers === null ? null : `${formatCount(peers.first)} to ${formatCount(peers.third)}`
}

/** `New clients: 34 in FY2017 Q3, within the middle half of its peers`. */
function headlineTitle(headline: Headline, quarters: readonly Quarter[]): string {
  const at = lastKnown(headline)
  const value = headline.values[at] ?? null
  if (value === null) return headline.label
  const said = `${headline.label}: ${formatCount(value)} in ${periodShort(quarters[at]?.quarter ?? '')}`
  const among = amongPeers(headline, at)
  return among === undefined ? said : `${said}, ${among} the middle half of its peers`
}

interface Drawn {
  quarters: readonly Quarter[]
  /** Whether the award owes a report of each quarter. */
  owed: readonly boolean[]
  asOf: string
}

/**
 * An award's own line, the median of its peers, and between which lines the middle half of them lies: in the quarters of
 * the award, because nobody missed a report before and after them.
 */
export function headlineChart(whole: Headline, { quarters: all, owed, asOf }: Drawn): ChartOverTime {
  const [from, to] = [Math.max(0, owed.indexOf(true)), owed.lastIndexOf(true) + 1]
  const quarters = all.slice(from, to)
  const headline = { ...whole, values: whole.values.slice(from, to), peers: whole.peers.slice(from, to) }
  // Peers are not parts of a whole, of which one could be the largest.
  const line = (label: string, of: 'first' | 'median' | 'third') => ({
    label,
    values: headline.peers.map((each) => each?.[of] ?? null),
    apart: true,
  })
  const hasPeers = headline.peers.some((each) => each !== null)
  return {
    kind: 'lines',
    title: headlineTitle(headline, quarters),
    subtitle: `${headline.label}: ${headline.unit}, by fiscal quarter${hasPeers ? ', beside awards of similar size of other organizations' : ''}`,
    subject: headline.label,
    unit: headline.unit,
    periods: quarters.map(({ quarter, label }) => ({
      name: label,
      short: periodShort(quarter),
      tick: quarter.slice(6),
      ...(quarter.endsWith('Q1') ? { tickBelow: quarter.slice(0, 6) } : {}),
    })),
    series: [
      { label: 'This award', values: headline.values },
      ...(hasPeers
        ? [
            line('Median of peers', 'median'),
            line('Lower quartile of peers', 'first'),
            line('Upper quartile of peers', 'third'),
          ]
        : []),
    ],
    source: 'accepted quarterly reports',
    asOf,
  }
}
