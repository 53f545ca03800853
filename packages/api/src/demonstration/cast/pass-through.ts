/**
 * A state office through which some awards pass: it reports for its subrecipients, all in one file. The office is made
 * up, and has no award of its own.
 */
export const passThrough = {
  name: 'Golden Coast Office of Victim Programs',
  state: 'CA',
  uei: 'SYNTHGC0AST1',
  ein: '00-5504410',
  subrecipients: [
    'Golden Tule Survivor Center',
    'Marigold Street Project',
    'Bay Laurel Legal Aid for Workers',
    'Desert Bloom Runaway Youth Network',
  ],
} as const satisfies { readonly subrecipients: readonly string[]; readonly [key: string]: unknown }
