import { Refused } from './workbook-refusal.ts'

const signature = [0xd0, 0xcf, 0x11, 0xe0]
/** An entry of the directory of such a file, and the name of the one that only encrypted workbooks have ([MS-OFFCRYPTO] 2.3.4.4). */
const entryLength = 128
const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

const standsAt = (bytes: Uint8Array, at: number, sought: readonly number[]): boolean =>
  sought.every((byte, index) => bytes[at + index] === byte)

/**
 * What to say of a file in Microsoft's older container ([MS-CFB]): a workbook with a password is kept in one, and so are
 * workbooks of Excel before 2007. Undefined if it is none.
 */
export function oleRefusal(bytes: Uint8Array): Refused | undefined {
  if (!standsAt(bytes, 0, signature)) return undefined
  for (let at = 0; at < bytes.length; at += entryLength)
    if (standsAt(bytes, at, encrypted))
      return new Refused('password', 'This workbook is protected by a password.')
  return new Refused(
    'other-format',
    'This file is a workbook of an older Excel (.xls). Of workbooks, Muster reads those saved as .xlsx or .xlsm.',
  )
}
