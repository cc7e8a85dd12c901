// Reads what a request brings, up to a limit.
import type { IncomingMessage } from 'node:http'
import { ProblemError } from '#graph/problem'

/** The body as JSON. @throws ProblemError 413 over `most` bytes, 415 for another type, 400 for what is not JSON */
export async function readJson(request: IncomingMessage, most = 64 * 1024): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new ProblemError(415, 'expected a body of type application/json')
  }
  const body = await readBody(request, most)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new ProblemError(400, 'the body is not JSON', { cause })
  }
}

/** The body as it came. @throws ProblemError 413 over `most` bytes */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > most) throw new ProblemError(413, `expected a body of at most ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
