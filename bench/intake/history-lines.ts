import {
  categoriesOf,
  findBreakdown,
  findMetric,
  formFor,
  isTotal,
  stratumKey,
  type FiscalQuarter,
  type FormLine,
} from '../../packages/metrics/src/index.ts'

/** One line of the form as the history fills it in. */
export interface HistoryLine {
  readonly metric: string
  /** `metric,breakdown,category` of the file. */
  readonly text: string
  readonly key: string
  /** Whether the metric adds up over organizations: only then is it rolled up. */
  readonly adds: boolean
  /** Place among the categories of its breakdown, and how many there are; a total is the only one of its kind. */
  readonly place: number
  readonly of: number
}

/** The lines of the form for direct services; if fewer are wanted, the last categories of optional breakdowns are left out. */
export function linesOf(quarter: FiscalQuarter, most = Infinity): readonly HistoryLine[] {
  const form = formFor('direct_services', quarter).map((line) => ({ ...line, ...lineOf(line, quarter) }))
  const optional = form.filter((line) => !line.required).sort((one, other) => one.place - other.place)
  const leftOut = new Set(optional.slice(Math.max(0, most - (form.length - optional.length))))
  return form.filter((line) => !leftOut.has(line))
}

function lineOf(line: FormLine, quarter: FiscalQuarter): HistoryLine {
  const breakdown = findBreakdown(line.breakdown)
  const categories = breakdown === undefined ? [] : categoriesOf(breakdown, quarter)
  return {
    metric: line.metric,
    text: `${line.metric},${line.breakdown},${line.category}`,
    key: stratumKey(line),
    adds: findMetric(line.metric)?.addsOver.organizations === 'sum',
    place: isTotal(line) ? 0 : categories.findIndex(({ code }) => code === line.category),
    of: isTotal(line) ? 1 : categories.length,
  }
}

/** The total of each metric in a report with so many new clients, so that no rule has a doubt. */
const totals: Readonly<Record<string, (clients: number, id: number) => number>> = {
  clients_screened: (n) => 2 * n + 7,
  clients_screened_ineligible: (n) => Math.floor(n / 2),
  new_clients: (n) => n,
  clients_served: (n) => 3 * n + 11,
  open_clients: (n) => 2 * n + 5,
  clients_waiting: (n, id) => Math.floor(n / 7) + (id % 97),
  clients_exited: (n) => n - 2,
  survivor_consultations: (n) => Math.floor(n / 4),
  surveys_returned: (n) => Math.floor(n / 3),
  surveys_positive: (n) => Math.floor(n / 4) + 1,
  clients_receiving_service: (n) => 2 * n + 9,
  services_provided: (n) => 5 * n + 3,
  housing_nights: (n) => 9 * n + 1,
  requests_unmet: (n) => Math.floor(n / 5),
  referrals_made: (n) => 2 * n + 1,
  referrals_completed: (n) => n + 2,
  immigration_applications: (n) => Math.floor(n / 6),
  immigration_relief_granted: (n) => Math.floor(n / 8),
  formal_partners: (n, id) => (n % 29) + 12 + (id % 389),
  new_partners: (n) => n % 7,
  staff_trained: (n) => (n % 17) + 3,
}

/**
 * The value of a line in the report `id` with so many new clients, some hundreds. Categories share the total two to one, again and
 * again. A doubtful report gives fewer services than clients who received one.
 */
export function valueOf(
  { metric, place, of }: HistoryLine,
  {
    id,
    clients,
    isDoubtful,
  }: { readonly id: number; readonly clients: number; readonly isDoubtful: boolean },
): number {
  const source = isDoubtful && metric === 'services_provided' ? 'clients_receiving_service' : metric
  const total = (totals[source]?.(clients, id) ?? clients) - (source === metric ? 0 : 1)
  let left = total
  let from = 0
  let to = of
  while (to - from > 1) {
    const middle = Math.ceil((from + to) / 2)
    const first = Math.ceil((left * 2) / 3)
    if (place < middle) [left, to] = [first, middle]
    else [left, from] = [left - first, middle]
  }
  return left
}
