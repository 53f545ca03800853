/** A line of a mail: words, or an address of this site. */
export type MailLine = { words: string } | { address: string }

/**
 * The paragraphs of a mail, line by line, with the addresses as they are here: a demonstration does not know under which
 * one it is looked at.
 * @param origin e.g. `http://localhost:3001`
 */
export function mailParagraphs(body: string, origin: string): MailLine[][] {
  return body
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').map((line) => lineOf(line, origin)))
}

function lineOf(line: string, origin: string): MailLine {
  if (!/^https?:\/\/\S+$/.test(line)) return { words: line }
  const { pathname, search } = new URL(line)
  return { address: origin + pathname + search }
}
