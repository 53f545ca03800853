/** A file in a ZIP archive, as the archive's directory has it. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 is stored, 8 is deflated. Nothing else occurs in workbooks. */
  readonly method: number
  readonly crc: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes when unpacked, as the archive says. */
  readonly unpacked: number
  /** Where its local header begins. */
  readonly start: number
}
