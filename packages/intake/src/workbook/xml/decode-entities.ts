const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Text of XML with its references replaced: the five names that XML knows by itself, and characters by their number, also
 * those beyond 16 bits. Any other name is left as it is: names of a document type are never resolved.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi,
        (all, hex?: string, decimal?: string, name = '') => {
          if (hex === undefined && decimal === undefined) return named.get(name) ?? all
          const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
          return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
        },
      )
    : text
