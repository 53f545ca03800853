import { findMetric, findState, parseStratumKey } from '@muster/metrics'
import type { NewFinding } from '@muster/data'
import type { DraftFinding } from '../shapes/draft-form.ts'

/** A finding, with the line or the metric that its subject names: `TX new_clients.gender.male`, `TX new_clients.gender`. */
export function draftFindingOf({ cell = null, subject = null, ...finding }: NewFinding): DraftFinding {
  const [first = '', key = ''] = subject?.split(' ') ?? []
  const metric = key.split('.')[0] ?? ''
  return {
    ...finding,
    cell,
    subject,
    state: findState(first)?.code ?? null,
    key: parseStratumKey(key) === undefined ? null : key,
    metric: findMetric(metric) === undefined ? null : metric,
  }
}
