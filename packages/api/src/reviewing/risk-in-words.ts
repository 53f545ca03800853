import type { QueueEntry } from '@muster/data'
import { addQuarters, quarterLabel } from '@muster/metrics'

/** Why a report may need a closer look: a sentence for each thing that its points are given for. */
export function riskInWords(entry: QueueEntry): string[] {
  const { late, first, warnings, moved, besides, fiscalQuarter } = entry
  const reasons: string[] = []
  if (first) reasons.push('First report of this award')
  if (late) reasons.push('Late')
  if (warnings > 0)
    reasons.push(`${warnings.toLocaleString('en-US')} ${warnings === 1 ? 'thing' : 'things'} to look at`)
  if (moved !== null && moved >= leastShare) {
    const share = `${Math.round(moved * 100)}% of lines`
    reasons.push(
      besides === 'official'
        ? `${share} differ from the official revision`
        : `${share} moved a lot since ${shortLabel(addQuarters(fiscalQuarter, -1))}`,
    )
  }
  return reasons
}

/** A smaller share gives no point, and is not worth a word. */
const leastShare = 0.2

/** `FY2017 Q3`, without its months. */
const shortLabel = (quarter: Parameters<typeof quarterLabel>[0]) =>
  quarterLabel(quarter).replace(/ \(.*$/, '')
