// Other rooms check the types of this file too, and would not find the declaration by themselves.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an import would be sought at run time
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'
import { damaged } from '../workbook-refusal.ts'
import { decodeEntities } from './decode-entities.ts'

/** Who takes the elements of a document. Names come without prefix: spreadsheet programs differ in their prefixes. */
export interface XmlTaker {
  /** `attribute` gives the value of an attribute by its name; `:id` is that of an `id` with any prefix. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** No part of a workbook nests deeper than a dozen elements. */
const deepest = 100
/**
 * The longest stretch without the end of a tag, in characters. The longest cell has 32,767. The parser looks at such a
 * stretch again with each piece, so a stretch without end would take forever.
 */
const longestToken = 512 * 1024

/**
 * Reads a document, given in pieces, and stops after each so that the caller can hand on what it took. It must be well
 * formed. A document type is refused, so there are no entities to resolve and nothing is ever fetched.
 *
 * @throws Refused
 */
export function* readXml(pieces: Iterable<string>, taker: XmlTaker): Generator<void> {
  const broken = () => damaged('a part of it is not well-formed XML')
  let depth = 0
  let silent = 0
  const parser = new Parser()
    .on('openTag', (name, getAttributes) => {
      silent = 0
      depth += 1
      if (depth > deepest) throw broken()
      taker.open?.(localName(name), (attribute) => {
        const attributes = getAttributes()
        if (attributes === false) throw broken()
        const key = attribute.startsWith(':')
          ? Object.keys(attributes).find((name) => name.endsWith(attribute))
          : attribute
        const value = key !== undefined && Object.hasOwn(attributes, key) ? attributes[key] : undefined
        return value === undefined ? undefined : decodeEntities(value)
      })
    })
    .on('closeTag', (name) => {
      silent = 0
      depth -= 1
      taker.close?.(localName(name))
    })
    .on('text', (text) => taker.text?.(decodeEntities(withPlainBreaks(text))))
    .on('cdata', (text) => taker.text?.(withPlainBreaks(text)))
    .on('attention', () => {
      throw damaged('a part of it has a document type')
    })
    .on('comment', () => {
      silent = 0
    })
    .on('question', () => {
      silent = 0
    })
    .on('error', () => {
      throw broken()
    })
    .on('warn', () => {
      throw broken()
    })
  for (const piece of pieces) {
    silent += piece.length
    parser.write(piece)
    if (silent > longestToken) throw broken()
    yield
  }
  parser.end()
  yield
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Every line break is one `\n` before anything else looks at it (XML 1.0, 2.11). */
const withPlainBreaks = (text: string): string =>
  text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
