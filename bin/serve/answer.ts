// How an answer leaves: JSON, or a problem in the shape of RFC 9457; never a stack trace.
import type { ServerResponse } from 'node:http'
import { ProblemError, problemOf } from '#graph/problem'
import { problemFrom } from '#graph/store-problem'
import { API_POLICY, setSafeHeaders } from './headers.ts'

export interface Reply {
  readonly status: number
  /** Sent as JSON, bytes as they are; undefined for an answer without a body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer line by line, each a JSON of its own: how far the work is, then what came of it. */
export interface Told {
  /** Resolves when the last line is told. */
  readonly lines: (tell: (line: Uint8Array) => void) => Promise<void>
}
export const LINES = 'application/x-ndjson; charset=utf-8'

/** Hears of our own mistakes, with their inside. */
type Fail = (error: unknown) => void

export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (response.headersSent) return void response.end()
  setSafeHeaders(response, API_POLICY)
  response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = status
  if (body === undefined) return void response.end()
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'application/json; charset=utf-8')
  const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body))
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}

/**
 * Tells each line at once. What goes wrong before the first of them rejects, so that it is answered with its status; afterwards it is the last line.
 */
export async function tell(response: ServerResponse, { lines }: Told, fail: Fail): Promise<void> {
  const write = (line: Uint8Array): void => {
    if (!response.headersSent) {
      setSafeHeaders(response, API_POLICY)
      response.writeHead(200, { 'Content-Type': LINES, 'Cache-Control': 'no-store' })
    }
    response.write(line)
    response.write('\n')
  }
  try {
    await lines(write)
  } catch (error) {
    if (!response.headersSent) throw error
    if (!response.destroyed) write(Buffer.from(JSON.stringify({ problem: problemReply(error, fail).body })))
  }
  response.end()
}

/** What to tell of `error`; an error nobody expected is told without its inside, which `fail` hears. */
export function problemReply(error: unknown, fail: Fail): Reply {
  const known = problemFrom(error)
  const [status, detail] =
    known instanceof ProblemError
      ? [known.status, known.message]
      : [500, 'something broke while answering; the log of the server says what']
  if (status === 500) fail(error)
  return { status, body: problemOf(status, detail), headers: { 'Content-Type': 'application/problem+json' } }
}

/** Whole, as it goes over the line: what broke came before there was a request that could be answered. */
export function brokenReply(error: NodeJS.ErrnoException): string {
  const [status, reason, detail] = BROKEN[error.code ?? ''] ?? NO_REQUEST
  const body = JSON.stringify(problemOf(status, detail))
  const head = [
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return `HTTP/1.1 ${status} ${reason}\r\n${head.join('\r\n')}\r\nX-Content-Type-Options: nosniff\r\n\r\n${body}`
}

type Broken = readonly [status: number, reason: string, detail: string]
const NO_REQUEST: Broken = [
  400,
  'Bad Request',
  'what came is no request: it breaks the rules of HTTP; send it with a program that speaks HTTP/1.1',
]
const BROKEN: { readonly [code: string]: Broken | undefined } = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    'the address and the headers have more than 128 KB: ask for less at once',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'the request did not come whole in time: send it again'],
}
