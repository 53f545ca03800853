/** What a workbook may cost. Held while it is unpacked, before memory is spent. */
export interface WorkbookLimits {
  /** Of all parts that are read, unpacked, in bytes. A part that is read for two sheets counts twice. */
  readonly unpackedBytes: number
  /** How many times larger than packed a part may become, if it is larger than `smallBytes`. */
  readonly ratio: number
  /** Files in the archive. */
  readonly entries: number
  /** Columns of which the text is kept; one more tells that there are more. */
  readonly columns: number
}

/**
 * 100,000 rows of eight columns unpack to about 30 MB. Sheets unpack to about ten times their packed size, sheets of
 * nothing but formatted rows to sixteen times; Deflate can reach a thousand, and a file that comes near was made to do harm.
 */
export const defaultWorkbookLimits: WorkbookLimits = {
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 100,
  entries: 2_000,
  columns: 200,
}

/** Below this a part may have any ratio: little text that repeats itself packs well. */
export const smallBytes = 4 * 1024 * 1024
