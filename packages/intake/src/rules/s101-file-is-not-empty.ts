import type { ContentRule } from './content-rule.ts'

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
const isMark = (byte: number): boolean => byte === 0xef || byte === 0xbb || byte === 0xbf

export const fileIsNotEmpty: ContentRule = {
  code: 'S101',
  tier: 'S',
  severity: 'error',
  sentence: 'The file has something in it.',
  fix: 'Save your table again, look into the file, and choose it once more.',
  source: 'Muster’s file layout',
  judge: (head) =>
    head.every((byte) => isSpace(byte) || isMark(byte)) ? { message: 'This file is empty.' } : undefined,
}
