import { expect, test } from 'vitest'
import { builtInFormat, writtenFormat } from './number-format.ts'

test.each([
  ['General', 'plain'],
  ['0.00E+00', 'plain'],
  ['#,##0', 'plain'],
  ['#,##0 "days and hours"', 'plain'],
  ['[Red]0', 'plain'],
  ['[$$-409]#,##0.00', 'plain'],
  ['0\\d', 'plain'],
  ['_(* #,##0_);_(* (#,##0)', 'plain'],
  ['@', 'plain'],
  ['"50%" 0', 'plain'],
  ['0%', 'percent'],
  ['0.0%;[Red]-0.0%', 'percent'],
  ['m/d/yyyy', 'date'],
  ['mmm', 'date'],
  ['mmmm\\ yyyy', 'date'],
  ['[$-409]d\\-mmm\\-yy;@', 'date'],
  ['yyyy-mm-dd hh:mm:ss', 'date'],
  ['h:mm AM/PM', 'time'],
  ['mm:ss', 'time'],
  ['[h]:mm', 'duration'],
  ['[mm]:ss', 'duration'],
])('%s is %s', (code, format) => expect(writtenFormat(code)).toBe(format))

test.each([
  [0, 'plain'],
  [1, 'plain'],
  [9, 'percent'],
  [10, 'percent'],
  [14, 'date'],
  [17, 'date'],
  [18, 'time'],
  [22, 'date'],
  [37, 'plain'],
  [45, 'time'],
  [46, 'duration'],
  [49, 'plain'],
])('format %i is %s', (id, format) => expect(builtInFormat(id)).toBe(format))
