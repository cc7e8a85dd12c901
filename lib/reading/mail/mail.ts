// Mail: what was written in a message, its subject, day and sender; attachments and pictures are left alone.
import PostalMime, { type Email } from 'postal-mime'
import { checkSize } from '../decode.ts'
import type { Draft, Stated, StatedMeta } from '../draft.ts'
import { parsePage } from '../html/dom.ts'
import { pageDraft } from '../html/html.ts'
import { textBelow } from '../html/page-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'

const parsed = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true })

const stated = (value: string | undefined, where: string): Stated | undefined =>
  value === undefined || value.trim() === '' ? undefined : { value, where }

function statedBy({ subject, date, from }: Email): StatedMeta {
  return {
    title: stated(subject, "the message's subject"),
    date: stated(date, 'the day on which the message was sent'),
    source: stated(from?.name || from?.address, 'the sender of the message'),
  }
}

/** What is written in a message: its plain text, or else its page. */
function bodyOf({ text, html }: Email, limits: Limits): string {
  if (text !== undefined && text.trim() !== '') return text.replace(/\r\n/g, '\n').trimEnd()
  const root = html === undefined ? null : parsePage(html).documentElement
  return root ? textBelow(root, limits.depth).text : ''
}

/** One message. @throws RefusalError */
export async function readMail(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Draft> {
  checkSize(bytes, limits.file, 'Save the message without its attachments and add that.')
  const mail = await parsed(bytes)
  if (mail.headers.length === 0)
    refuse('it has no header of a message', 'Save the message anew from the mail program and add it again.')
  const text = bodyOf(mail, limits).toWellFormed().replaceAll('\0', '')
  if (text.trim() === '') refuse('nothing is written in the message', 'Add its attachments by themselves.')
  return { text, format: 'eml', encoding: 'mime', stated: statedBy(mail) }
}

/** A page saved as one file (MHTML), which is written as a message is. @throws RefusalError */
export async function readSavedPage(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Draft> {
  checkSize(bytes, limits.file, 'Save the article alone, as text, and add that.')
  const { html } = await parsed(bytes)
  if (html === undefined) return refuse('there is no page in it', 'Save the page as HTML and add that.')
  return { ...pageDraft(html, limits), encoding: 'mime' }
}
