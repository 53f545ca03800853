/** One mail, ready to go: plain text. */
export interface Mail {
  /** The same for every try of the same mail, so that whoever receives it twice can tell. */
  readonly key: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Where mail goes. */
export interface Mailer {
  /** Resolves when the mail has been taken over. @throws MailUnreachable, or what the receiving server said against it */
  send(mail: Mail): Promise<void>
  close(): void
}

/** The mail server cannot be reached, or does not let us in: other mail would fare no better now. */
export class MailUnreachable extends Error {
  override readonly name = 'MailUnreachable'
}
