import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly to: string
  readonly messageId: string
  /** As it came over the wire, lines that were folded put together. */
  readonly raw: string
}

export interface MailServer {
  /** For MUSTER_SMTP. */
  readonly url: string
  /** Everything that was handed over, whether or not it was taken. */
  readonly offered: readonly ReceivedMail[]
  readonly taken: readonly ReceivedMail[]
  close(): Promise<void>
}

/** What a server does with a mail: `silence` never answers. */
export type MailAnswer = 'take' | 'refuse' | 'silence'

/** A mail server on this machine, without TLS. `answer` decides about each mail, the first being 0. */
export async function startMailServer(
  answer: (nth: number) => MailAnswer = () => 'take',
): Promise<MailServer> {
  const offered: ReceivedMail[] = []
  const taken: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      void text(stream).then((sent) => {
        const raw = sent
          .replaceAll('=\r\n', '')
          .replaceAll(/\r\n[ \t]+/g, ' ')
          .replaceAll('=3D', '=')
        const messageId = /^message-id: *(<.*>)/im.exec(raw)?.[1] ?? ''
        const mail = { to: session.envelope.rcptTo.map(({ address }) => address).join(), messageId, raw }
        const decided = answer(offered.push(mail) - 1)
        if (decided === 'take') taken.push(mail)
        if (decided !== 'silence') callback(decided === 'take' ? null : new Error(`No room for ${mail.to}`))
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    offered,
    taken,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
