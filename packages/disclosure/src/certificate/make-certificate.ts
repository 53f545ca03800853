import type { InnerTable, ReleasedCell } from '../shape/inner-table.ts'
import type { Alternative } from '../suppress/alternative.ts'
import type { Suppression } from '../suppress/suppression.ts'
import type { AttackModel } from '../table/attack-model.ts'
import type { TablePolicy } from '../table/table-policy.ts'
import { variablesOf } from '../table/variables.ts'
import type { Certificate } from './certificate.ts'
import { hashOfCertificate, hashOfInput, hashOfOutput } from './hashes.ts'

/** Writes the tables that prove a suppression, each once, in terms of inner cells. */
export async function makeCertificate(
  table: InnerTable,
  cells: readonly ReleasedCell[],
  policy: TablePolicy,
  suppression: Suppression,
): Promise<Certificate> {
  const { model } = suppression
  const proofs = model.needs.flatMap((need) => suppression.proofOf(need) ?? [])
  const { truth } = variablesOf(table)
  const body = {
    version: 1 as const,
    policy: {
      threshold: policy.threshold,
      contributors: policy.contributors,
      dominance: policy.dominance,
      protectZeros: policy.protectZeros,
    },
    input: await hashOfInput(table),
    output: await hashOfOutput(cells),
    tables: [...new Set(proofs)].map((proof) => changesOf(proof, model, truth)),
  }
  return { ...body, hash: await hashOfCertificate(body) }
}

/** A column is the sum of variables: what is more goes to the first, what is less is taken from one after the other. */
function changesOf({ columns }: Alternative, { members }: AttackModel, truth: readonly number[]) {
  const changes: (readonly [number, number])[] = []
  for (const [column, difference] of columns) {
    let left = difference
    for (const variable of members[column] ?? []) {
      if (left === 0) break
      const before = truth[variable] ?? 0
      const moved = Math.max(left, -before)
      if (moved !== 0) changes.push([variable, before + moved])
      left -= moved
    }
  }
  return changes.sort(([one], [other]) => one - other)
}
