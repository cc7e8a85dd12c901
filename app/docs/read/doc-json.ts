// A doc as its page receives it.
import type { AnswerOf } from '#graph/wire/calls'

export type DocJson = AnswerOf<'doc'>
