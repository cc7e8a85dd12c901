// What a reader is about to ask, judging by where the pointer rests, is asked already; the answer waits for a moment.
import type { AnswerOf, AskOf, CallName } from '#graph/wire/calls'
import { addressOf } from './address.ts'
import { fetchAnswer } from './fetch-answer.ts'

/** So long may an answer wait, ms: who asks later hears what is so by then. */
const FRESH = 5000

const waiting = new Map<string, Promise<unknown>>()

/** Asks now; a failure is kept for whoever asks in earnest. */
export function askAhead<Name extends CallName>(name: Name, what: AskOf<Name>): void {
  const address = addressOf(name, what)
  if (waiting.has(address)) return
  const answer = fetchAnswer(name, address)
  answer.catch(() => undefined)
  waiting.set(address, answer)
  setTimeout(() => waiting.delete(address), FRESH)
}

/** The answer that was asked ahead, once; else asks. @throws AskError as `fetchAnswer` does */
export function answerTo<Name extends CallName>(name: Name, address: string): Promise<AnswerOf<Name>> {
  const answer = waiting.get(address) as Promise<AnswerOf<Name>> | undefined
  waiting.delete(address)
  return answer ?? fetchAnswer(name, address)
}
