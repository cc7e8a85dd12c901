// The engine: answers every question of graph/wire/calls.ts. It runs in a worker; server, pages and command line hold this interface only.
import type { Watching } from './watching.ts'
import type { AnswerOf, AskOf, CallName } from './wire/calls.ts'

/** One method a call; each takes what the address would hold (defaults left out) and rejects with a ProblemError. */
export type Engine = { readonly [Name in CallName]: (ask: AskOf<Name>, watching?: Watching) => Promise<AnswerOf<Name>> }
