import {
  canonicalJson,
  insertRelease,
  insertReleaseParts,
  lastPublishedNumber,
  nextReleaseNumber,
  type Transaction,
} from '@muster/data'
import { createHash, createHmac } from 'node:crypto'
import type { Context } from '../context.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import type { ReleaseFacts } from '../shapes/release.ts'
import type { ProtectedFigures } from './protect-figures.ts'
import type { ReadRelease } from './read-release.ts'
import type { Specification } from './specification.ts'

interface Kept {
  readonly title: string
  readonly status: ReleaseFacts['status']
  /** The id of the person who built it. */
  readonly by: string
  readonly read: ReadRelease
  /** What decided between equal choices, and seals the proofs. */
  readonly key: string
  readonly figures: ProtectedFigures
}

/** Freezes a protected release. @throws Conflict if another one became public since its figures were read */
export async function keepRelease(
  tx: Transaction,
  ctx: Context,
  { title, status, by, read, key, figures }: Kept,
): Promise<ReleaseFacts & { rows: number; withheld: number }> {
  const { rows, parts, dimensions, proofs, pending } = figures
  if ((await lastPublishedNumber(tx)) !== read.previousRelease)
    throw new Conflict('Another release became public while this one was built. Build it again.')
  const number = await nextReleaseNumber(tx)
  const sha256 = createHash('sha256').update(canonicalJson({ rows, dimensions, parts })).digest('hex')
  const certificates = proofs.flatMap(({ certificate }) => (certificate == null ? [] : [certificate]))
  const specification: Specification = {
    version: 2,
    publication: read.publication.version,
    tables: proofs.length,
    proven: certificates.length,
    certificates: createHmac('sha256', key).update(canonicalJson(certificates)).digest('hex'),
    firstFiscalYear: read.years.firstYear,
    lastFiscalYear: read.years.lastYear,
    policy: read.publication.specification.policy,
    audit: 'passed',
    previousRelease: read.previousRelease,
    pending: [...pending],
  }
  const facts = { number, status, title, asOf: ctx.now, sha256 }
  const id = ctx.newId()
  await insertRelease(
    tx,
    { id, ...facts, builtAt: ctx.now, builtBy: by, specification, proofKey: key },
    rows,
    read.indicators,
  )
  await insertReleaseParts(tx, id, figures)
  const withheld = [...rows.filter((row) => row.withheld), ...parts.filter(({ value }) => value === null)]
    .length
  const counted = { rows: rows.length + parts.length, withheld }
  await recordAudit(tx, ctx, {
    action: 'releases.build',
    subject: `release ${number}`,
    detail: { status, sha256, publication: read.publication.version, ...counted },
  })
  return { ...facts, publishedAt: null, withdrawn: null, ...counted }
}
