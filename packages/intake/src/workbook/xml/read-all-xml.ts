import { takeTurns } from '../take-turns.ts'
import { readXml, type XmlTaker } from './read-xml.ts'

/**
 * Reads a document to its end.
 *
 * @throws Refused
 */
export async function readAllXml(pieces: Iterable<string>, taker: XmlTaker): Promise<void> {
  for await (const _ of takeTurns(readXml(pieces, taker)));
}
