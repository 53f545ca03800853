import type { StateCode } from '../states.ts'

/** The states and territories whose names differ in Spanish. */
const spanishStates: Readonly<Partial<Record<StateCode, string>>> = {
  AS: 'Samoa Americana',
  DC: 'Distrito de Columbia',
  HI: 'Hawái',
  LA: 'Luisiana',
  MI: 'Míchigan',
  MS: 'Misisipi',
  MO: 'Misuri',
  MP: 'Islas Marianas del Norte',
  NC: 'Carolina del Norte',
  ND: 'Dakota del Norte',
  NH: 'Nuevo Hampshire',
  NJ: 'Nueva Jersey',
  NM: 'Nuevo México',
  NY: 'Nueva York',
  OR: 'Oregón',
  PA: 'Pensilvania',
  SC: 'Carolina del Sur',
  SD: 'Dakota del Sur',
  TX: 'Texas',
  VI: 'Islas Vírgenes',
  WV: 'Virginia Occidental',
}

/** The name of a state in Spanish; undefined where it is the English one. */
export const spanishState = (code: StateCode): string | undefined => spanishStates[code]

/** The ten regions in Spanish, by code. */
export const spanishRegions: Readonly<Record<string, string>> = {
  R01: 'Región 1 (Nueva Inglaterra)',
  R02: 'Región 2 (Nueva Jersey, Nueva York, Puerto Rico)',
  R03: 'Región 3 (Atlántico Medio)',
  R04: 'Región 4 (Sudeste)',
  R05: 'Región 5 (Grandes Lagos)',
  R06: 'Región 6 (Centro Sur)',
  R07: 'Región 7 (Llanuras Centrales)',
  R08: 'Región 8 (Montañas)',
  R09: 'Región 9 (Sudoeste y Pacífico)',
  R10: 'Región 10 (Noroeste)',
}
