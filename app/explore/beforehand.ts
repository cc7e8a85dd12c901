// Answers on the server what the view's leaves are about to ask.
import 'server-only'
import type { Engine } from '#graph/engine'
import type { AskOf, CallName } from '#graph/wire/calls'
import { addressOf } from '../ask/address.ts'
import type { Beforehand } from '../ask/answers.tsx'
import { type Question, questionsOf } from './questions.ts'
import type { View } from './view.ts'

const ask = <Name extends CallName>(engine: Engine, name: Name, what: AskOf<Name>) => engine[name](what)

/** A question that fails here (an unknown entity, a bad filter) is left to its leaf, which says what is wrong. */
export async function beforehand(engine: Engine, view: View): Promise<Beforehand> {
  const questions = new Map<string, Question>(
    questionsOf(view).map((question) => [addressOf(question[0], question[1]), question]),
  )
  const answers = await Promise.all(
    [...questions].map(async ([address, [name, what]]) => {
      const answer = await ask(engine, name, what).catch(() => undefined)
      return answer === undefined ? [] : [[address, answer] as const]
    }),
  )
  return Object.fromEntries(answers.flat())
}
