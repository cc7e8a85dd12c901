// Who may come in: requests for this server by name, from its own pages, with an address that can be read.
import type { IncomingMessage } from 'node:http'
import { ProblemError } from '#graph/problem'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const CONTROL = /\p{Cc}/u

export interface Address {
  /** The path's steps, decoded one by one: a step may hold a slash. "/api/docs" is ["api", "docs"]. */
  readonly steps: readonly string[]
  readonly query: ReadonlyMap<string, string>
}

/** The machine a request is addressed to, without the port; "" where it names none. */
const hostOf = (request: IncomingMessage): string => {
  const host = request.headers.host ?? ''
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ''
}

/** Whether a request comes from this machine and is meant for it: not through a proxy that serves others. */
export function isFromHere(request: IncomingMessage): boolean {
  const from = request.socket.remoteAddress ?? ''
  return LOOPBACK.has(hostOf(request)) && (from === '::1' || /^(::ffff:)?127\./.test(from))
}

/**
 * The decoded address of a request that may come in.
 * @param names by which this server may be addressed besides localhost
 * @throws ProblemError 421 for a foreign Host (DNS rebinding), 403 for a foreign Origin or a question from another site's page,
 *   400 for an address that is no path or not UTF-8
 */
export function admit(request: IncomingMessage, names: readonly string[] = []): Address {
  const host = request.headers.host ?? ''
  const named = hostOf(request)
  if (!LOOPBACK.has(named) && !names.includes(named)) {
    const known = names[0] ?? 'localhost'
    throw new ProblemError(
      421,
      `this server answers for ${known} only, not for the host ${JSON.stringify(host)}: open it as http://${known}`,
    )
  }
  const { origin } = request.headers
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host)) {
    throw new ProblemError(
      403,
      `requests from the pages of ${JSON.stringify(origin)} are refused: only this server's own pages may ask`,
    )
  }
  const address = readAddress(request.url ?? '/')
  // A link from anywhere may lead to a page; what a foreign page embeds or fetches is refused, whatever its method.
  const foreign = request.headers['sec-fetch-site'] === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate'
  if (foreign && address.steps[0] === 'api')
    throw new ProblemError(
      403,
      "questions from the pages of another site are refused: only this server's own pages may ask",
    )
  return address
}

function readAddress(url: string): Address {
  // "*", or a whole URL as a proxy is asked: for the pages behind, that is nothing they could tell from a mistake of theirs.
  if (!url.startsWith('/'))
    throw new ProblemError(400, `the address ${JSON.stringify(url)} does not begin with /: ask this server for a path`)
  const [path = '', search = ''] = url.split(/\?(.*)/s)
  const query = new Map<string, string>()
  for (const pair of search.split('&').filter(Boolean)) {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    // The first of two parameters of one name counts.
    if (!query.has(decode(name))) query.set(decode(name), decode(value.replaceAll('+', ' ')))
  }
  return { steps: path.split('/').slice(1).map(decode), query }
}

function decode(text: string): string {
  let plain: string
  try {
    plain = decodeURIComponent(text)
  } catch {
    throw new ProblemError(
      400,
      'the address is not percent-encoded UTF-8: encode it, for example with encodeURIComponent',
    )
  }
  if (CONTROL.test(plain)) throw new ProblemError(400, 'the address holds a control character: leave it out')
  return plain
}
