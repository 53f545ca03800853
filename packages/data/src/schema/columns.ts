import type { FiscalQuarter, StateCode } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { check, customType, text, type AnyPgColumn } from 'drizzle-orm/pg-core'

// Column kinds that several topics need. Both drivers hand the same value to the program, whatever they read.

/** A moment, as an ISO string in UTC with milliseconds: `2017-10-16T14:00:00.000Z`. */
export const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (moment) => moment,
  fromDriver: (moment) => new Date(moment).toISOString(),
})

/** A count as a number. Throws a RangeError for what a number cannot hold exactly (beyond 2^53 - 1). */
export const count = customType<{ data: number; driverData: string | number | bigint }>({
  dataType: () => 'bigint',
  toDriver: (value) => value,
  fromDriver: (value) => {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is too large to be held exactly`)
    return number
  },
})

/** The bytes of a file. */
export const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (content) => content,
  fromDriver: (content) => new Uint8Array(content),
})

export const fiscalQuarter = () => text('fiscal_quarter').$type<FiscalQuarter>().notNull()
export const stateCode = () => text('state').$type<StateCode>().notNull()

/** `FY2017Q1`, which also sorts by time as plain text. */
export const quarterShape = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} ~ '^FY[0-9]{4}Q[1-4]$'`)

/** Two capital letters of a state or territory. */
export const stateShape = (name: string, column: AnyPgColumn) => check(name, sql`${column} ~ '^[A-Z]{2}$'`)

/** A SHA-256 in lower-case hexadecimal. */
export const sha256Shape = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} ~ '^[0-9a-f]{64}$'`)

/** A closed list of words. The words are our own constants, so they can stand in the statement as they are. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`)
