// Asks a door as written: node:http lets a test set Host and leave the address unrepaired, which fetch does not.

import type { Server } from 'node:http'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openMetrics } from '../../../bin/serve/metrics.ts'

export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}
export interface Ask {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

export function portOfServer(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen')
  return address.port
}

export const askPort =
  (port: number) =>
  (path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Seen> =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers }, async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk)
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })

/** What a door needs besides its routes and pages: a log that is heard by the test, figures of an empty collection. */
export const quietParts = (fail: (error: unknown) => void = () => undefined) => ({
  log: { say: () => undefined, request: () => undefined, fail },
  metrics: openMetrics({
    health: async () => ({ status: 'ok' as const, store: 'none', docs: 0, mentions: 0, revision: 0 }),
  }),
})
