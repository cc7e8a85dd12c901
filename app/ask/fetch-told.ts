// Asks a question that takes long: hears how far it is until its answer comes, and can leave.
import type { AnswerOf, CallName } from '#graph/wire/calls'
import { AskError, ask, checks } from './fetch-answer.ts'

export interface Progress {
  readonly done: number
  readonly of: number
}
type Line = Progress | { readonly answer: unknown } | { readonly problem: { status: number; detail: string } }

interface Hearing {
  /** Aborted by a reader who no longer waits: the server stops the work. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** @throws AskError as `ask` does, and with status 0 where the answer was cut off */
export async function fetchTold<Name extends CallName>(
  name: Name,
  address: string,
  { signal, onProgress }: Hearing,
): Promise<AnswerOf<Name>> {
  const response = await ask(address, { headers: { accept: 'application/x-ndjson' }, signal })
  for await (const text of linesOf(response)) {
    const line = JSON.parse(text) as Line
    if ('answer' in line) return (await checks()).checkAnswer(name, line.answer)
    if ('problem' in line) throw new AskError(line.problem.status, line.problem.detail)
    onProgress(line)
  }
  throw new AskError(0, 'the server stopped before it had answered')
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  if (!body) return
  const [reader, decoder] = [body.getReader(), new TextDecoder()]
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
