/** Where someone can ask for help now. Each way is there if it is known; one at least is. */
export interface Hotline {
  name: string
  /** Only digits, e.g. `18883737888`. */
  phone: string | null
  /** The number that takes text messages: digits. */
  text: string | null
  /** A page for a chat, `https:`. */
  chat: string | null
  /** For people who are deaf or hard of hearing or have a speech disability: digits; `711` is the relay service. */
  tty: string | null
}
