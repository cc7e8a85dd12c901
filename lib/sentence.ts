// Sentences partition all text that is not furniture; every mention lies in exactly one.
import type { Span } from './span.ts'

export const ROLES = ['title', 'heading', 'caption', 'body'] as const
export type SentenceRole = (typeof ROLES)[number]

export interface Sentence extends Span {
  readonly role: SentenceRole
}
