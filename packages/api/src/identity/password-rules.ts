/** How long a password may be, in characters. */
export const passwordLimits = { least: 12, most: 200 }

// Long enough, and still among the first that anybody tries. What is common and shorter is refused by its length.
const common = [
  'password',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'letmein',
  'iloveyou',
  'welcome',
  'administrator',
  'changeme',
  'abc',
  '1q2w3e4r',
  'correcthorsebatterystaple',
]

/**
 * Why a password will not do, as a sentence for the person who chose it; undefined if it will. By NIST SP 800-63B: its
 * length counts, not its kinds of characters; what is commonly used or known about the person is refused.
 */
export function whyNotPassword(
  password: string,
  { email, name }: { email: string; name: string },
): string | undefined {
  const chosen = password.normalize('NFKC')
  const length = [...chosen].length
  if (length < passwordLimits.least)
    return `Choose a password of at least ${passwordLimits.least} characters. A few words will do.`
  if (length > passwordLimits.most) return `Choose a password of at most ${passwordLimits.most} characters.`
  const bare = lettersAndDigits(chosen)
  const known = [email, email.split('@')[0] ?? '', name, ...name.split(/\s+/), 'muster']
    .map(lettersAndDigits)
    .filter(({ length }) => length >= 4)
  if (known.some((word) => leftWithout(bare, word) < 8))
    return 'Choose a password that is not made of your name or e-mail address.'
  if (new Set(bare).size < 5 || common.some((word) => leftWithout(bare, word) < 7) || isSequence(bare))
    return 'Many people use a password like this one, so it is quickly guessed. Choose another: a few words will do.'
  return undefined
}

const lettersAndDigits = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How many characters remain when a word is taken out; all of them if it does not stand in there. */
const leftWithout = (text: string, word: string) =>
  text.includes(word) ? text.replaceAll(word, '').length : Infinity

/** `1234567890123`, `abcdefghijkl`: each character follows the one before. */
function isSequence(text: string): boolean {
  const codes = [...text].map((each) => each.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, at) => Math.abs(code - (codes[at] ?? 0)) === 1)
  return steps.length >= codes.length - 3
}
