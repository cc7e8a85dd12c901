// Starts the product: writer and engine in their threads, pages behind the door, all on the loopback address.
import { hangDoor } from '#graph/door'
import { openEngine } from '#graph/open-engine'
import { openWriter } from '#graph/open-writer'
import { readCodebookFiles } from '../codebook-files.ts'
import { packageRoot } from '../package-root.ts'
import { openJobs } from './jobs.ts'
import { listen } from './listen.ts'
import { openPages } from './pages.ts'
import { routesOf } from './routes.ts'
import { seed } from './seed.ts'
import { createDoor, type PageHandler } from './server.ts'

export interface ServeOptions {
  readonly store: string
  readonly port: number
  readonly codebook?: string | undefined
  readonly seed: boolean
  readonly dev: boolean
}

/** Resolves when the first page can be asked for. @throws where the port is taken or the store cannot be opened */
export async function serve(options: ServeOptions): Promise<{ address: string; close(): Promise<void> }> {
  const log = (line: string): void => console.error(line)
  const writer = openWriter(options.store, readCodebookFiles(options.codebook))
  const keep = (fingerprint: string, packed: Uint8Array): void =>
    void writer
      .keepArrangement(fingerprint, packed)
      .catch((error: unknown) => log(`the arrangement was not kept: ${error}`))
  const engine = openEngine(options.store, { keep })
  hangDoor({ engine: engine.engine })

  let pages: PageHandler = async (_request, response) => void response.writeHead(503).end()
  const routes = routesOf({ engine: engine.engine, writer, jobs: openJobs(writer) })
  const server = createDoor({ routes, pages: (request, response) => pages(request, response), log, dev: options.dev })
  const port = await listen(server, '127.0.0.1', options.port)

  const opened = openPages(packageRoot, options.dev)
  if (options.seed) await seed(writer)
  const next = await opened
  pages = next.handle
  return {
    address: `http://localhost:${port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await next.close()
      await engine.close()
      await writer.close()
    },
  }
}
