/**
 * The same text, standing alone. A piece cut out of a long text may keep all of that in memory as long as it lives (V8
 * calls it a sliced string); so a text that outlives the piece of the file that it came in is copied.
 */
export const ownCopy = (text: string): string => ` ${text}`.slice(1)
