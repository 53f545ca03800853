import { createTransport } from 'nodemailer'
import { MailUnreachable, type Mailer } from './mailer.ts'

/** What nodemailer calls a server that is not there or lets nobody in. */
const unreachable = new Set(['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EAUTH', 'ETLS'])

export interface SmtpSettings {
  /** `smtps://user:password@mail.example.gov`, or `smtp://…` for STARTTLS. */
  readonly smtp: string
  /** E.g. `Muster <muster@example.gov>`. */
  readonly from: string
}

/** Sends mail through a server, over one connection that is kept until `close`. */
export function smtpMailer({ smtp, from }: SmtpSettings, host: string): Mailer {
  const transport = createTransport({
    url: smtp,
    pool: true,
    maxConnections: 1,
    // All of it well within the ten minutes after which another process takes a mail for left lying.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ key, to, subject, text }) {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          messageId: `<${key}@${host}>`,
          // Asks machines that answer mail not to answer this.
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
        throw unreachable.has(code) ? new MailUnreachable(code, { cause }) : cause
      }
    },
    close: () => transport.close(),
  }
}
