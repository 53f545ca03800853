import { programKinds } from '@muster/metrics'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { constraintNames, primaryKeyOf, tablesOfSchema as tables } from '../testing/tables-of-schema.ts'
import * as schema from './index.ts'

// What keeps a later spread over several machines a migration, and not a redesign.

const named = (name: string) => {
  const table = tables.find((each) => each.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

const ownedByAward = [
  'obligation',
  'report',
  'revision',
  'certification',
  'observation_block',
  'finding',
  'explanation',
  'draft_line',
  'narrative',
  'extension_request',
  'comment',
  'award_total',
]
const reference = [
  'organization',
  'office',
  'program',
  'award',
  'award_state',
  'stratum',
  'indicator',
  'indicator_version',
  'indicator_target',
  'indicator_baseline',
]
const ours = [
  'rollup_cell',
  'rollup_year',
  'coverage_cell',
  'state_coverage_cell',
  'quality_cell',
  'audit_event',
  'release',
  'release_row',
  'release_indicator',
  'public_version',
  'release_dimension',
  'release_part',
  'release_proof',
  'release_build',
  'publication_specification',
  'upload',
  'column_mapping',
  'listing',
  'role_grant',
  'invitation',
  'notification',
  'figure_shown',
  'notification_preference',
  'outbox_mail',
  'saved_view',
  'home_view',
  'plan_entry',
  'plan_narrative',
  'recommendation',
  'comment_period',
  'public_comment',
  'public_comment_answer',
]
const identity = ['user', 'session', 'account', 'verification', 'two_factor', 'passkey', 'rate_limit']

it('every table has its place in the rules', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual(
    [...ownedByAward, ...reference, ...ours, ...identity].sort(),
  )
})

describe.each(ownedByAward)('%s, which an award owns,', (name) => {
  const table = named(name)

  it('has award_id first in its primary key', () => {
    expect(primaryKeyOf(table)[0]).toBe('award_id')
    expect(table.columns.find((each) => each.name === 'award_id')?.getSQLType()).toBe('uuid')
  })

  it('has award_id in every unique constraint and unique index', () => {
    for (const { columns } of table.uniqueConstraints) {
      expect(columns.map((each) => each.name)).toContain('award_id')
    }
    for (const { config } of table.indexes.filter((each) => each.config.unique)) {
      expect(config.columns.map((each) => 'name' in each && each.name)).toContain('award_id')
    }
    expect(table.columns.filter((each) => each.isUnique)).toEqual([])
  })

  it('has award_id on both sides of every foreign key to another such table', () => {
    for (const key of table.foreignKeys) {
      const { columns, foreignColumns, foreignTable } = key.reference()
      const foreign = getTableConfig(foreignTable).name
      expect([...ownedByAward, ...reference]).toContain(foreign)
      if (!ownedByAward.includes(foreign)) continue
      const at = columns.findIndex((each) => each.name === 'award_id')
      expect(at).toBeGreaterThanOrEqual(0)
      expect(foreignColumns[at]?.name).toBe('award_id')
    }
  })
})

describe('all tables', () => {
  it('have uuids, or numbers that we assign: no sequence and no identity column', () => {
    for (const { columns } of tables) {
      for (const column of columns) {
        expect(column.generatedIdentity).toBeUndefined()
        expect(column.getSQLType()).not.toMatch(/serial/)
        if (
          /(^|_)id$/.test(column.name) &&
          !['stratum_id', 'account_id', 'provider_id'].includes(column.name)
        ) {
          expect(column.getSQLType(), column.name).toBe(column.table === schema.stratum ? 'integer' : 'uuid')
        }
      }
    }
  })

  it('keep moments with their time zone', () => {
    for (const { columns } of tables) {
      for (const type of columns.map((each) => each.getSQLType())) {
        if (type.startsWith('timestamp')) expect(type).toMatch(/with time zone$/)
      }
    }
  })

  it('have named constraints only, each beginning with the name of its table', () => {
    for (const table of tables) {
      for (const name of constraintNames(table))
        expect(name).toMatch(new RegExp(`^${table.name}_[a-z0-9_]+$`))
      for (const key of table.foreignKeys) expect(key.getName()).toMatch(/_fk$/)
      expect(table.columns.filter((each) => each.isUnique)).toEqual([])
    }
  })

  it('are named in the singular, in small letters', () => {
    for (const { name, columns } of tables) {
      for (const word of [name, ...columns.map((each) => each.name)]) {
        expect(word).toMatch(/^[a-z][a-z0-9_]*$/)
      }
      expect(name).not.toMatch(/[^s]s$/)
    }
  })

  it('state in a check whatever words or quarters a column may hold', () => {
    for (const { name, columns, checks } of tables) {
      const needing = columns.filter((each) => each.enumValues?.length || each.name === 'fiscal_quarter')
      expect(checks.length, name).toBeGreaterThanOrEqual(needing.length)
      if (columns.some((each) => each.name === 'fiscal_quarter')) {
        expect(checks.map((each) => each.name)).toContain(`${name}_quarter_shape`)
      }
    }
  })
})

it.each(['observation_block', 'award_total', 'finding', 'audit_event'])('%s has no foreign keys', (name) => {
  expect(named(name).foreignKeys).toEqual([])
})

it.each([
  ...identity,
  'listing',
  'role_grant',
  'rollup_cell',
  'coverage_cell',
  'quality_cell',
  'upload',
  'column_mapping',
])('%s has no foreign key to a table that an award owns', (name) => {
  for (const key of named(name).foreignKeys) {
    expect(ownedByAward).not.toContain(getTableConfig(key.reference().foreignTable).name)
  }
})

it('the quarter stands in the primary key of observations, so that they can be partitioned by it', () => {
  expect(primaryKeyOf(named('observation_block'))).toContain('fiscal_quarter')
})

it('the kinds of program are those of the dictionary', () => {
  expect([...schema.programKindCodes].sort()).toEqual(programKinds.map(({ code }) => code).sort())
})
