/** The names of the fields by which a person proves who they are; no other field of a form may be called so. */
export const proofFields = {
  password: 'proof-password',
  code: 'proof-code',
  passkey: 'proof-passkey',
  provider: 'proof-provider',
  demonstration: 'proof-demonstration',
} as const
