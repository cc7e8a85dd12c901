// Next as a page handler: production pages from the package, development pages from the sources.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { PageHandler } from './server.ts'

interface NextApp {
  prepare(): Promise<void>
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
  close(): Promise<void>
}
type NextFactory = (options: { dir: string; dev: boolean; httpServer?: Server }) => NextApp

/** Loads Next only when pages are wanted: the other commands start without it. @param dir where package.json stands */
export async function openPages(dir: string, dev: boolean): Promise<{ handle: PageHandler; close(): Promise<void> }> {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  // Next is CommonJS whose default export is the factory itself.
  const factory: NextFactory = createRequire(import.meta.url)('next')
  const app = factory({ dir, dev })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
