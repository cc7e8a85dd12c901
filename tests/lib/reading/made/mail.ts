// Messages for the tests, by nodemailer.
import MailComposer from 'nodemailer/lib/mail-composer/index.js'

type Options = ConstructorParameters<typeof MailComposer>[0]

export const message = async (options: Options): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new MailComposer({
      from: { name: 'Hội Liên hiệp', address: 'office@example.org' },
      to: 'reader@example.org',
      subject: 'Về công đoàn 工会',
      date: new Date('2016-03-08T09:30:00Z'),
      messageId: '<1@example.org>',
      ...options,
    })
      .compile()
      .build(),
  )

/** Messages as a mailbox holds them. */
export const mailbox = (messages: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(
      messages.flatMap((one) => [
        Buffer.from('From office@example.org Tue Mar  8 09:30:00 2016\n'),
        Buffer.from(one),
        Buffer.from('\n\n'),
      ]),
    ),
  )
