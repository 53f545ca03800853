const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** One person, after which a name may follow. “Clients” and “victims” are many, and followed by places. */
export const onePerson = list(`
  client victim survivor participant patient resident minor child girl boy woman man lady guy teen teenager youth baby infant
  mother father mom dad sister brother daughter son wife husband aunt uncle cousin grandmother grandfather boyfriend girlfriend
  trafficker pimp suspect defendant perpetrator abuser caseworker sponsor guardian clienta cliente victima madre hija hijo hermana
`)

/** Before a surname, whatever that is. */
export const titles = list(
  'mr mrs ms mx dr detective det sgt sergeant prof professor señor señora señorita senor senora senorita sra srta',
)
/** Before a surname, and before much else. */
export const offices = list(`
  miss sr officer agent judge attorney lt lieutenant captain deputy investigator nurse pastor rev
  reverend counselor therapist advocate caseworker interpreter supervisor intern sister brother
`)

/** What is after them is a name: `a girl named Rosa`, `aka Candy`. */
export const naming = list('named called aka alias nicknamed goes llama')
/** May stand between a person and a name: `client is Rosa`, `her name is Rosa`. */
export const linking = list('is was named called name by as')
export const owners = list('her his their client victim survivor real full legal first last street s')

const verbs = list(`
  is was has had did does said says left moved went came ran got took gave made met told asked felt saw wants needs will would can
  could returned who whose and or with from to in at on had been refuses declines exits stays lives works starts goes attends turns speaks asks gets remains comes leaves
`)

/** Whether a word in small letters is what a person does: `Rosa left`, `Rosa was moved`. */
export const isDeed = (word: string): boolean => verbs.has(word) || /ed$/.test(word)
