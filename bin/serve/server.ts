// The small HTTP server in front of Next: guards the door, answers /api, hands everything else to the pages.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ProblemError } from '#graph/problem'
import { brokenReply, problemReply, type Reply, send, type Told, tell } from './answer.ts'
import { enter } from './enter.ts'
import type { Gate } from './gate.ts'
import { type Address, admit, isFromHere } from './guard.ts'
import { newNonce, pagePolicy, setSafeHeaders } from './headers.ts'
import type { Log } from './log.ts'
import { match } from './match.ts'
import type { Metrics } from './metrics.ts'
import type { routesOf } from './routes.ts'

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Parts {
  readonly routes: ReturnType<typeof routesOf>
  readonly pages: PageHandler
  readonly log: Log
  readonly metrics: Metrics
  /** By which this server may be addressed besides localhost. */
  readonly names?: readonly string[]
  /** Who has not come through it sees nothing; everybody may come in where it is undefined. */
  readonly gate?: Gate | undefined
  /** The pages offer nothing that changes anything. */
  readonly isReadOnly?: boolean
  readonly dev?: boolean
}

/** A client that does not get its headers sent within this time is sent away: slow ones must not hold the door. */
const HEADERS_MS = 20_000

export function createDoor({
  routes,
  pages,
  log,
  metrics,
  names = [],
  gate,
  isReadOnly = false,
  dev = false,
}: Parts): Server {
  const options = { maxHeaderSize: 128 * 1024, headersTimeout: HEADERS_MS }
  const server = createServer(options, (request, response) => {
    const id = randomUUID()
    response.setHeader('X-Request-Id', id)
    const leaving = new AbortController()
    const fail = (inside: unknown): void => log.fail(inside, id)
    const asked = { request, response, signal: leaving.signal, fail, call: '' }
    const began = performance.now()
    response.on('close', () => {
      if (!response.writableFinished) leaving.abort()
      const { method = '', url = '' } = request
      const [ms, status] = [performance.now() - began, response.statusCode]
      metrics.count(method, asked.call, status, ms / 1000)
      log.request({ id, method, path: url.split('?', 1)[0] ?? '', status, ms: Math.round(ms) })
    })
    handle(asked).catch((error: unknown) => {
      // Who has gone away gets no answer, and it is nobody's mistake.
      if (!leaving.signal.aborted)
        send(
          response,
          problemReply(error, (inside) => log.fail(inside, id)),
        )
    })
  })
  server.on('clientError', (error, socket) => {
    if (socket.writable) socket.end(brokenReply(error))
  })
  return server

  interface Asked {
    readonly request: IncomingMessage
    readonly response: ServerResponse
    readonly signal: AbortSignal
    /** Hears of our own mistakes. */
    readonly fail: (inside: unknown) => void
    /** What the figures count the request as. */
    call: string
  }

  async function handle(asked: Asked): Promise<void> {
    const { request, response } = asked
    const address = admit(request, names)
    const [first] = address.steps
    const isApi = first === 'api'
    asked.call = isApi ? 'unknown' : 'page'
    if (address.steps.join('/') === 'metrics') return send(response, await figures(request))
    if (gate && first === 'enter') return enter(request, response, gate)
    if (gate && !gate.isOpen(request)) {
      if (!isApi) return void response.writeHead(303, { Location: '/enter', 'Cache-Control': 'no-store' }).end()
      response.setHeader('WWW-Authenticate', 'Bearer')
      throw new ProblemError(401, 'this server asks for its token: send it as "Authorization: Bearer TOKEN"')
    }
    if (isApi) {
      const reply = await answerApi(asked, address)
      return 'lines' in reply ? tell(response, reply, asked.fail) : send(response, reply)
    }
    const nonce = newNonce()
    const policy = pagePolicy(nonce, dev)
    setSafeHeaders(response, policy)
    // Next reads the nonce for its own scripts from the policy; the layout reads it by name.
    request.headers['content-security-policy'] = policy
    request.headers['x-nonce'] = nonce
    request.headers['x-read-only'] = isReadOnly ? 'yes' : 'no'
    await pages(request, response)
  }

  async function figures(request: IncomingMessage): Promise<Reply> {
    if (!(gate?.isOpen(request) || isFromHere(request)))
      throw new ProblemError(
        403,
        'figures are for this machine, or for who sends the token: ask http://localhost/metrics there',
      )
    const { type, text } = await metrics.page()
    return { status: 200, body: Buffer.from(text), headers: { 'Content-Type': type } }
  }

  async function answerApi(asked: Asked, { steps, query }: Address): Promise<Reply | Told> {
    const { request, signal } = asked
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
    const found = match(routes, method, steps.slice(1))
    const path = steps.join('/')
    if (!found) throw new ProblemError(404, `there is no call /${path}: /api/openapi.json lists the calls`)
    if ('allowed' in found) {
      asked.response.setHeader('Allow', found.allowed.join(', '))
      throw new ProblemError(405, `${method} is not possible on /${path}: ${found.allowed.join(', ')} is`)
    }
    asked.call = found.path
    return found.handler({ request, params: found.params, query, signal })
  }
}
