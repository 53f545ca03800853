import { Invalid } from '../refusals.ts'
import type { PublicationChange } from '../shapes/publication.ts'
import { specificationProblems, type PublicationSpecification } from './publication-specification.ts'
import { releasableMetrics } from './releasable.ts'

/** A specification with a change in it. @throws Invalid with a sentence for each thing that is wrong */
export function changePublication(
  before: PublicationSpecification,
  { policy, table, merges }: PublicationChange,
): PublicationSpecification {
  const changed = {
    policy: policy ?? before.policy,
    tables: table === undefined ? before.tables : tablesWith(before.tables, table),
    merges: withoutEmpty({ ...before.merges, ...merges }),
  }
  const problems = specificationProblems(changed)
  if (problems.length > 0) throw new Invalid(problems.join(' '))
  return changed
}

function tablesWith(
  tables: PublicationSpecification['tables'],
  { published, ...table }: NonNullable<PublicationChange['table']>,
): PublicationSpecification['tables'] {
  const others = tables.filter(({ metric }) => metric !== table.metric)
  const order = releasableMetrics.map(({ code }): string => code)
  return (published ? [...others, table] : others).sort(
    (one, other) => order.indexOf(one.metric) - order.indexOf(other.metric),
  )
}

const withoutEmpty = (merges: PublicationSpecification['merges']): PublicationSpecification['merges'] =>
  Object.fromEntries(Object.entries(merges).filter(([, groups]) => groups.length > 0))
