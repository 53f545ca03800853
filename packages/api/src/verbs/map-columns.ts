import {
  countColumnMappings,
  lockColumnMappings,
  removeColumnMappings,
  saveColumnMappings,
} from '@muster/data'
import { headingKey, headingPrivacyRules, personalRuleFor, type ColumnMapping } from '@muster/intake'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid } from '../refusals.ts'
import { columnMappingOf, mappingRecordOf } from '../reporting/column-mapping-of.ts'
import { senderOf } from '../reporting/sender-of.ts'
import {
  columnMapping,
  columnsToMap,
  longestHeading,
  mostHeadings,
  type ColumnsToMap,
} from '../shapes/column-mapping.ts'

export const mapColumnsInput = columnsToMap

/** All that is known now, as `reports.columnMapping` gives it. */
export const mapColumnsOutput = columnMapping.readonly()

/**
 * Keeps for the organization that reports for an award what columns stand for whose headings Muster does not know: the
 * person's own, be it the award's or the one that it passes through. Sent again, it changes nothing; headings that are not
 * named stay.
 * @throws NotPermitted, NotFound, Invalid for a heading that says nothing, is too long or may be about a person, Conflict
 * if there would be too many
 */
export async function mapColumns(
  ctx: Context,
  { awardNumber, columns }: ColumnsToMap,
): Promise<ColumnMapping> {
  return inOrganization(ctx, 'reports.mapColumns', async (tx, { by, scope }) => {
    // The last word on a heading counts.
    const meanings = new Map(columns.map(({ heading, meaning }) => [keyOf(heading), meaning]))
    const organizationId = senderOf([await loadAward(tx, scope, awardNumber)], scope)
    await lockColumnMappings(tx, organizationId)
    const forgotten = [...meanings].flatMap(([heading, meaning]) => (meaning === null ? [heading] : []))
    const kept = [...meanings].flatMap(([heading, meaning]) =>
      meaning === null ? [] : [{ heading, meaning }],
    )
    const changed =
      (await removeColumnMappings(tx, organizationId, forgotten)) +
      (await saveColumnMappings(
        tx,
        { organizationId, at: ctx.now, by: by.userId },
        kept.map(mappingRecordOf),
      ))
    const known = await countColumnMappings(tx, organizationId)
    if (known > mostHeadings) {
      throw new Conflict(
        `Muster remembers at most ${mostHeadings} headings for an organization. Forget some of them, or use the headings of the template.`,
      )
    }
    if (changed > 0) {
      await recordAudit(tx, ctx, {
        action: 'reports.mapColumns',
        subject: `organization ${organizationId}`,
        detail: { changed, known },
      })
    }
    return columnMappingOf(tx, scope)
  })
}

/** @throws Invalid, without the heading: it may be what must not be repeated. */
function keyOf(heading: string): string {
  const key = headingKey(heading)
  const isPersonal = [heading, key].some(
    (each) => personalRuleFor(each) ?? headingPrivacyRules.find(({ matches }) => matches(each)),
  )
  if (isPersonal) {
    throw new Invalid(
      'One of these columns may be about a person. Delete the whole column in your file: Muster takes counts only.',
    )
  }
  if (key === '') throw new Invalid('One of these columns has no heading. Give it one in your file first.')
  if ([...key].length > longestHeading)
    throw new Invalid(`Shorten the headings in your file to ${longestHeading} characters or less.`)
  return key
}
