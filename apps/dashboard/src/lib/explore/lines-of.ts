import type { ReleasedPartLine } from '#lib/release/parts-csv.ts'
import type { ReleasedDivision } from './released.ts'

/** The parts of a table line by line, as a file has them. */
export function linesOf({ metric, label: metricLabel, unit, parts }: ReleasedDivision): ReleasedPartLine[] {
  if (parts === null) return []
  const { dimension, label: dimensionLabel } = parts
  return parts.members.flatMap(({ member, label, values }) =>
    values.map((value) => ({
      metric,
      metricLabel,
      unit,
      dimension,
      dimensionLabel,
      member,
      label,
      ...value,
    })),
  )
}
