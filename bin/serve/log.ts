// What the server writes to its log: lines for people, or a JSON object a line with an entry for every request.
import { pino } from 'pino'
import { warn } from '../print.ts'

export interface RequestEntry {
  /** Also in the answer, as X-Request-Id. */
  readonly id: string
  readonly method: string
  /** Percent-encoded as it came, so that a line never breaks; without the query, which holds what people look for. */
  readonly path: string
  readonly status: number
  readonly ms: number
}

export interface Log {
  /** Something a person at the terminal should know. */
  readonly say: (line: string) => void
  /** Our mistake, with its inside. @param id of the request that met it */
  readonly fail: (error: unknown, id: string) => void
  readonly request: (entry: RequestEntry) => void
}

const insideOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** Everything goes to stderr, written at once so that nothing is lost with the program. */
export function openLog(form: 'text' | 'json'): Log {
  if (form === 'text')
    return {
      say: (line) => warn(line),
      fail: (error, id) => warn(`request ${id}: ${insideOf(error)}`),
      request: () => undefined,
    }
  const lines = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
  return {
    say: (line) => lines.info(line),
    fail: (error, id) => lines.error({ id, inside: insideOf(error) }, 'something broke while answering'),
    request: (entry) => lines.info(entry, 'request'),
  }
}
