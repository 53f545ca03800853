const words: Readonly<Record<string, string>> = {
  password: 'with a password',
  password_totp: 'with a password and a code',
  passkey: 'with a passkey',
  federated: 'through an agency',
  demonstration: 'with the one click of the demonstration',
}

/** How a session began: `with a password and a code`. */
export const methodInWords = (method: string): string => words[method] ?? ''
