// Asks our server over HTTP and checks the answer against its schema.

import type { Problem } from '#graph/problem'
import type { AnswerOf, CallName } from '#graph/wire/calls'

/** A question that the server could not or would not answer; `message` is what it said. */
export class AskError extends Error {
  override readonly name = 'AskError'
  constructor(
    readonly status: number,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'detail' in body

const bodyOf = async (response: Response): Promise<unknown> =>
  response.status === 204 ? undefined : await response.json().catch(() => undefined)

/** @throws AskError with the problem's status and detail, or status 0 where no server answered */
export async function ask(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((cause: unknown) => {
    throw new AskError(0, 'no answer came from the server', { cause })
  })
  if (response.ok) return response
  const body = await bodyOf(response)
  throw new AskError(response.status, isProblem(body) ? String(body.detail) : response.statusText)
}

/** What the server answers as JSON, undefined where that is nothing. @throws AskError as `ask` does */
export const send = async (address: string, init?: RequestInit): Promise<unknown> => bodyOf(await ask(address, init))

/** The schemas come apart from the page, whose first view needs none; called early, the first answer need not wait for them. */
export const checks = () => import('./check.ts')

export async function fetchAnswer<Name extends CallName>(name: Name, address: string): Promise<AnswerOf<Name>> {
  const [body, { checkAnswer }] = await Promise.all([send(address), checks()])
  return checkAnswer(name, body)
}
