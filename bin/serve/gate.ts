// A server that others can reach asks for its token once a browser, or with every request of a program.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { ProblemError } from '#graph/problem'

export const LEAST_TOKEN = 24
const COOKIE = 'leitmotif'
const SESSION_MS = 30 * 24 * 3600 * 1000
const MOST_SESSIONS = 10_000
/** Wrong tokens that are borne within a minute: of one address, and of all together. */
const MOST_WRONG = 10
const MOST_WRONG_OF_ALL = 200
const MINUTE_MS = 60_000

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

export interface Gate {
  /** Whether a request brings the token, or a session that was opened with it. @throws ProblemError 429 after too many wrong tokens */
  isOpen(request: IncomingMessage): boolean
  /** The Set-Cookie value of a new session; undefined for a wrong token. @throws ProblemError 429 after too many wrong ones */
  enter(token: string, request: IncomingMessage): string | undefined
}

/** @param now ms since some moment: of a clock that nobody sets, so that no jump ends sessions or keeps people out @throws RangeError for a token that could be guessed */
export function openGate(token: string, now: () => number = () => performance.now()): Gate {
  if (token.length < LEAST_TOKEN)
    throw new RangeError(`expected a token of at least ${LEAST_TOKEN} characters, got ${token.length}`)
  const wanted = hashOf(token)
  /** Hashes of sessions, and when each ends: an id is made here when the token was right, never taken from a browser. */
  const sessions = new Map<string, number>()
  let wrong: { readonly from: string; readonly at: number }[] = []

  /** Compares hashes, so that the time it takes says nothing of the token, not even how long it is. */
  const isRight = (given: string, from: string): boolean => {
    const recent = now() - MINUTE_MS
    wrong = wrong.filter(({ at }) => at > recent)
    const his = wrong.filter((one) => one.from === from).length
    if (his >= MOST_WRONG || wrong.length >= MOST_WRONG_OF_ALL)
      throw new ProblemError(429, 'too many wrong tokens: wait a minute, then try again')
    if (timingSafeEqual(hashOf(given), wanted)) return true
    wrong.push({ from, at: now() })
    return false
  }
  const fromOf = (request: IncomingMessage): string => request.socket.remoteAddress ?? ''

  return {
    isOpen(request) {
      const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
      if (bearer !== undefined) return isRight(bearer, fromOf(request))
      const id = cookieIn(request)
      const ends = id === undefined ? undefined : sessions.get(hashOf(id).toString('hex'))
      return ends !== undefined && ends > now()
    },
    enter(given, request) {
      if (!isRight(given, fromOf(request))) return undefined
      const id = randomBytes(32).toString('base64url')
      for (const [known, ends] of sessions) if (ends <= now() || sessions.size >= MOST_SESSIONS) sessions.delete(known)
      sessions.set(hashOf(id).toString('hex'), now() + SESSION_MS)
      const secure = request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : ''
      return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SESSION_MS / 1000}${secure}`
    },
  }
}

const cookieIn = (request: IncomingMessage): string | undefined =>
  (request.headers.cookie ?? '')
    .split(/; */)
    .map((pair) => pair.split(/=(.*)/s))
    .find(([name]) => name === COOKIE)?.[1]
