import type { ExtensionRecord } from '@muster/data'
import type { ExtensionRequest } from '../shapes/extension.ts'

/** A request as it is told. */
export const requestFrom = ({ awardId: _, fiscalQuarter: __, ...told }: ExtensionRecord): ExtensionRequest =>
  told
