/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32, public domain). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const encoder = new TextEncoder()
/** What readers of tables stumble over. */
const tokens: readonly Uint8Array[] = [
  ...[
    ',',
    ';',
    '\t',
    '|',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    '\0',
    ' ',
    '\u00a0',
    '\ufeff',
    '\ufffd',
    'é',
    '😀',
    "'",
  ],
  ...[
    'sep=;\n',
    '=1+1',
    '@x',
    '-',
    'n/a',
    '#REF!',
    '1,234',
    '1.2E+03',
    '(5)',
    'NR',
    'Total',
    '__proto__',
    'constructor',
  ],
  ...[
    'award_number',
    'fiscal_quarter',
    'state',
    'value',
    'metric',
    'new_clients.gender.male',
    'Texas',
    '48',
    'FY2017Q4',
  ],
  ...[
    '9'.repeat(40),
    'x'.repeat(5_000),
    ','.repeat(3_000),
    '\n'.repeat(3_000),
    '"'.repeat(3_000),
    '" '.repeat(2_000),
  ],
]
  .map((token) => encoder.encode(token))
  .concat(
    Uint8Array.of(0xff, 0xfe),
    Uint8Array.of(0xfe, 0xff),
    Uint8Array.of(0x80),
    Uint8Array.of(0xc3),
    Uint8Array.of(0x50, 0x4b, 3, 4),
  )

/** A file made from others by cutting, doubling, mixing and dirtying them, of at most `most` bytes. */
export function mutated(seeds: readonly Uint8Array[], chance: () => number, most: number): Uint8Array {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)]
  let bytes = pick(seeds) ?? new Uint8Array(0)
  const steps = 1 + Math.floor(chance() ** 2 * 12)
  for (let step = 0; step < steps; step++) {
    const at = Math.floor(chance() * (bytes.length + 1))
    const until = Math.min(bytes.length, at + Math.floor(chance() ** 3 * bytes.length))
    const part = bytes.subarray(at, until)
    const kind = chance()
    if (kind < 0.35) bytes = put(bytes, at, at, pick(tokens) ?? part)
    else if (kind < 0.5) bytes = put(bytes, at, until, new Uint8Array(0))
    else if (kind < 0.65) bytes = put(bytes, at, at, repeated(part, 1 + Math.floor(chance() * 20), most))
    else if (kind < 0.8)
      bytes = put(bytes, at, at, (pick(seeds) ?? part).subarray(0, Math.floor(chance() * 4_000)))
    else {
      bytes = bytes.slice()
      for (let n = 0; n < 1 + chance() * 8; n++)
        bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256)
    }
    if (bytes.length > most) bytes = bytes.subarray(0, most)
  }
  return bytes
}

function repeated(part: Uint8Array, times: number, most: number): Uint8Array {
  const count = Math.min(times, Math.floor(most / Math.max(1, part.length)))
  const whole = new Uint8Array(part.length * count)
  for (let n = 0; n < count; n++) whole.set(part, n * part.length)
  return whole
}

function put(bytes: Uint8Array, from: number, to: number, between: Uint8Array): Uint8Array {
  const whole = new Uint8Array(from + between.length + bytes.length - to)
  whole.set(bytes.subarray(0, from))
  whole.set(between, from)
  whole.set(bytes.subarray(to), from + between.length)
  return whole
}
