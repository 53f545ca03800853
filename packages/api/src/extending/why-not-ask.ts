import type { ReportRecord } from '@muster/data'
import type { IsoDate } from '@muster/metrics'
import { firstSubmission } from '../reporting/newest-revision.ts'
import type { ExtensionRequest } from '../shapes/extension.ts'
import { latestExtension } from './extension-days.ts'

interface Stand {
  readonly report: ReportRecord | undefined
  readonly requests: readonly Pick<ExtensionRequest, 'status'>[]
  /** The day that counts now. */
  readonly dueOn: string
  /** Where the organization is. */
  readonly today: IsoDate
}

/** Why nobody can ask for more time for a report, in a sentence; null if somebody can. */
export function whyNotAsk({ report, requests, dueOn, today }: Stand): string | null {
  if (firstSubmission(report) !== null)
    return 'This report was submitted. Its due day no longer matters, so there is nothing to extend.'
  if (requests.some(({ status }) => status === 'asked'))
    return 'You have asked for more time already. Wait for the answer, or withdraw your request and ask again.'
  if (latestExtension(dueOn) < today)
    return 'This report is too late for more time. Send it as soon as you can, and say why it comes late.'
  return null
}
