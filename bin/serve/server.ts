// The small HTTP server in front of Next: guards the door, answers /api, hands everything else to the pages.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ProblemError } from '#graph/problem'
import { problemReply, send } from './answer.ts'
import { type Address, admit } from './guard.ts'
import { newNonce, pagePolicy, setSafeHeaders } from './headers.ts'
import { match } from './match.ts'
import type { routesOf } from './routes.ts'

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Parts {
  readonly routes: ReturnType<typeof routesOf>
  readonly pages: PageHandler
  readonly log: (line: string) => void
  readonly dev?: boolean
}

export function createDoor({ routes, pages, log, dev = false }: Parts): Server {
  const server = createServer({ maxHeaderSize: 128 * 1024 }, (request, response) => {
    const leaving = new AbortController()
    response.on('close', () => response.writableFinished || leaving.abort())
    handle(request, response, leaving.signal).catch((error: unknown) => {
      // Who has gone away gets no answer, and it is nobody's mistake.
      if (!leaving.signal.aborted) send(response, problemReply(error, log))
    })
  })
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  return server

  async function handle(request: IncomingMessage, response: ServerResponse, signal: AbortSignal): Promise<void> {
    const address = admit(request)
    if (address.steps[0] === 'api') return answerApi(request, response, address, signal)
    const nonce = newNonce()
    const policy = pagePolicy(nonce, dev)
    setSafeHeaders(response, policy)
    // Next reads the nonce for its own scripts from the policy; the layout reads it by name.
    request.headers['content-security-policy'] = policy
    request.headers['x-nonce'] = nonce
    await pages(request, response)
  }

  async function answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    { steps, query }: Address,
    signal: AbortSignal,
  ): Promise<void> {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
    const found = match(routes, method, steps.slice(1))
    const path = steps.join('/')
    if (!found) throw new ProblemError(404, `there is no call /${path}: /api/openapi.json lists the calls`)
    if ('allowed' in found) {
      const reply = problemReply(
        new ProblemError(405, `${method} is not possible on /${path}: ${found.allowed.join(', ')} is`),
        log,
      )
      return send(response, { ...reply, headers: { ...reply.headers, Allow: found.allowed.join(', ') } })
    }
    send(response, await found.handler({ request, params: found.params, query, signal }))
  }
}
