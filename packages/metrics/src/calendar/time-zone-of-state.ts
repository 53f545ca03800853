import type { StateCode } from '../states.ts'

const eastern = 'America/New_York'
const central = 'America/Chicago'
const mountain = 'America/Denver'
const pacific = 'America/Los_Angeles'

/**
 * The time zone (IANA name) in which most people of a state or territory live. Some lie in two: an
 * organization in the smaller part says so when it is registered. Places whose clocks differ in today's rules have a
 * zone of their own: Arizona has no summer time, Guam is half a day ahead. Recalled, not verified against a source.
 */
const zones: Readonly<Record<StateCode, string>> = {
  AL: central,
  AK: 'America/Anchorage',
  AS: 'Pacific/Pago_Pago',
  AZ: 'America/Phoenix',
  AR: central,
  CA: pacific,
  CO: mountain,
  CT: eastern,
  DE: eastern,
  DC: eastern,
  FL: eastern,
  GA: eastern,
  GU: 'Pacific/Guam',
  HI: 'Pacific/Honolulu',
  ID: 'America/Boise',
  IL: central,
  IN: 'America/Indiana/Indianapolis',
  IA: central,
  KS: central,
  KY: eastern,
  LA: central,
  ME: eastern,
  MD: eastern,
  MA: eastern,
  MI: 'America/Detroit',
  MN: central,
  MS: central,
  MO: central,
  MT: mountain,
  NE: central,
  NV: pacific,
  NH: eastern,
  NJ: eastern,
  NM: mountain,
  NY: eastern,
  NC: eastern,
  ND: central,
  MP: 'Pacific/Saipan',
  OH: eastern,
  OK: central,
  OR: pacific,
  PA: eastern,
  PR: 'America/Puerto_Rico',
  RI: eastern,
  SC: eastern,
  SD: central,
  TN: central,
  TX: central,
  UT: mountain,
  VT: eastern,
  VI: 'America/St_Thomas',
  VA: eastern,
  WA: pacific,
  WV: eastern,
  WI: central,
  WY: mountain,
}

/** The zone of an organization of this state that names no other. */
export const timeZoneOf = (state: StateCode): string => zones[state]

/** Whether clocks somewhere are set by this name: `Pacific/Guam`. Offsets and abbreviations are none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_-]+)+$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
