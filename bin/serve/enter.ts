// Entering with the token: the form, and what becomes of what is sent with it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ProblemError } from '#graph/problem'
import { readBody } from './body.ts'
import { enterPage } from './enter-page.ts'
import type { Gate } from './gate.ts'
import { ENTER_POLICY, setSafeHeaders } from './headers.ts'

const MOST_FORM = 4096

/** Shows the form, or opens a session and leads to the first page: never to an address that the request names. @throws ProblemError */
export async function enter(request: IncomingMessage, response: ServerResponse, gate: Gate): Promise<void> {
  let isWrong = false
  if (request.method === 'POST') {
    if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
      throw new ProblemError(415, 'expected a body of type application/x-www-form-urlencoded')
    const form = new URLSearchParams((await readBody(request, MOST_FORM)).toString('utf8'))
    const cookie = gate.enter(form.get('token') ?? '', request)
    if (cookie !== undefined) {
      response.writeHead(303, { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }).end()
      return
    }
    isWrong = true
  }
  setSafeHeaders(response, ENTER_POLICY)
  // Without a referrer a browser would say that the form comes from nowhere.
  response.setHeader('Referrer-Policy', 'same-origin')
  response.writeHead(isWrong ? 401 : 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(enterPage(request.headers['accept-language'] ?? '', isWrong))
}
