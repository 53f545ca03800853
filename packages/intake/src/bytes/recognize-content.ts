import { encodingOf } from './encoding.ts'

/** What a file is that is not a text table: what to call it, and how to get from it to one that can be read. */
export interface ForeignContent {
  readonly name: string
  readonly fix: string
}

const saveAsCsv = 'Open it in your spreadsheet program and save it as “CSV UTF-8 (Comma delimited)”.'
const sendTheTable = 'Choose the table of counts, saved as “CSV UTF-8 (Comma delimited)”.'

/** File signatures, in bytes, at the beginning of the file. */
const signatures: readonly (ForeignContent & { readonly bytes: readonly number[] })[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document', fix: sendTheTable },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a picture (PNG)', fix: sendTheTable },
  { bytes: [0xff, 0xd8, 0xff], name: 'a picture (JPEG)', fix: sendTheTable },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a picture (GIF)', fix: sendTheTable },
  { bytes: [0x1f, 0x8b], name: 'a compressed file (gzip)', fix: `Unpack it first. ${sendTheTable}` },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a text document (RTF)', fix: sendTheTable },
]
/** Microsoft’s older container, [MS-CFB]: older workbooks, and those with a password, are kept in one. */
const olderContainer = [0xd0, 0xcf, 0x11, 0xe0]
/** `PK`, then what kind of part comes first. */
const zips = [3, 5, 7].map((part) => [0x50, 0x4b, part])

/** Recognizes by its first bytes what cannot be read as a table, whatever the file is called. Undefined for text. */
export function recognizeContent(head: Uint8Array): ForeignContent | undefined {
  if (beginsWith(head, olderContainer)) return undefined
  if (zips.some((zip) => beginsWith(head, zip))) return isWorkbook(head) ? undefined : recognizeZip(head)
  const signed = signatures.find(({ bytes }) => beginsWith(head, bytes))
  if (signed !== undefined) return { name: signed.name, fix: signed.fix }
  const encoding = encodingOf(head)
  if (encoding.startsWith('UTF-16')) return undefined
  if (isBinary(head)) return { name: 'not text, but binary data', fix: sendTheTable }
  return isWebPage(head) ? { name: 'a web page (HTML)', fix: saveAsCsv } : undefined
}

/** Whether a ZIP archive is an Excel workbook: the names of its parts stand in plain letters near the beginning. */
function isWorkbookArchive(names: string): boolean {
  return names.includes('xl/') || names.includes('[Content_Types].xml')
}

/** Whether a file is a workbook, also one that cannot be read: an older one, or one with a password. */
export const isWorkbook = (head: Uint8Array): boolean =>
  beginsWith(head, olderContainer) ||
  (zips.some((zip) => beginsWith(head, zip)) && isWorkbookArchive(latin(head)))

function recognizeZip(head: Uint8Array): ForeignContent {
  const names = latin(head)
  if (names.includes('opendocument')) return { name: 'an OpenDocument file (.ods, .odt)', fix: saveAsCsv }
  return { name: 'a ZIP archive', fix: `Unpack it first. ${sendTheTable}` }
}

/** Whether more of it is control characters than any text has. A single NUL is a damaged text, and has a rule of its own. */
const isBinary = (head: Uint8Array): boolean => {
  const controls = head.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length
  return controls > head.length / 20
}

const isWebPage = (head: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<table|<\?xml)/i.test(latin(head).replace(/^ï»¿/, ''))

const beginsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte)

const latin = (head: Uint8Array): string => String.fromCharCode(...head.subarray(0, 4096))
