/** What a release calls divisions and parts that are in no breakdown: its English, and its Spanish. By dimension, and part. */
export const releaseDimensions = {
  state: ['state', 'estado'],
  region: ['region', 'región'],
  quarter: ['quarter', 'trimestre'],
} as const

export const releaseQuarters = {
  Q1: ['Q1 (Oct–Dec)', 'T1 (oct.–dic.)'],
  Q2: ['Q2 (Jan–Mar)', 'T2 (ene.–mar.)'],
  Q3: ['Q3 (Apr–Jun)', 'T3 (abr.–jun.)'],
  Q4: ['Q4 (Jul–Sep)', 'T4 (jul.–sept.)'],
} as const

/** Of any breakdown: what an organization did not divide. */
export const notBrokenDown = ['Not divided by the organization', 'La organización no lo desglosó'] as const
