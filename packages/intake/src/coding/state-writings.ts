import type { StateCode } from '@muster/metrics'

/** Official and everyday names that are not simply the name, by state. */
export const otherStateNames: Readonly<Partial<Record<StateCode, readonly string[]>>> = {
  DC: ['Washington DC', 'Washington D.C.', 'Dist. of Columbia', 'The District of Columbia'],
  KY: ['Commonwealth of Kentucky'],
  MA: ['Commonwealth of Massachusetts'],
  MP: [
    'Commonwealth of the Northern Mariana Islands',
    'The Northern Mariana Islands',
    'CNMI',
    'N. Mariana Islands',
  ],
  PA: ['Commonwealth of Pennsylvania'],
  PR: ['Commonwealth of Puerto Rico'],
  VA: ['Commonwealth of Virginia'],
  VI: [
    ...['U.S. Virgin Islands', 'Virgin Islands, U.S.', 'United States Virgin Islands', 'USVI'],
    ...['Virgin Islands of the United States', 'The Virgin Islands'],
  ],
  WA: ['Washington State'],
}

/**
 * Abbreviations from before and beside those of the Postal Service (Government Publishing Office Style Manual and
 * newspapers; recalled, not verified). Points and spaces in them do not count.
 */
export const stateAbbreviations: Readonly<Partial<Record<StateCode, readonly string[]>>> = {
  AL: ['Ala.'],
  AZ: ['Ariz.'],
  AR: ['Ark.'],
  CA: ['Calif.'],
  CO: ['Colo.'],
  CT: ['Conn.'],
  DE: ['Del.'],
  FL: ['Fla.'],
  IL: ['Ill.'],
  IN: ['Ind.'],
  KS: ['Kans.', 'Kan.'],
  MA: ['Mass.'],
  MI: ['Mich.'],
  MN: ['Minn.'],
  MS: ['Miss.'],
  MT: ['Mont.'],
  NE: ['Nebr.', 'Neb.'],
  NV: ['Nev.'],
  NM: ['N. Mex.'],
  NC: ['N. Car.'],
  ND: ['N. Dak.'],
  OK: ['Okla.'],
  OR: ['Oreg.', 'Ore.'],
  SC: ['S. Car.'],
  SD: ['S. Dak.'],
  TN: ['Tenn.'],
  TX: ['Tex.'],
  WA: ['Wash.'],
  WI: ['Wis.', 'Wisc.'],
  WV: ['W. Va.'],
  WY: ['Wyo.'],
}
