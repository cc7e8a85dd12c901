// Starts the product: writer and engine in their threads, pages behind the door, all on the loopback address.
import { hangDoor } from '#graph/door'
import { openStore } from '#graph/open'
import { openEngine } from '#graph/open-engine'
import { openWriter } from '#graph/open-writer'
import { readCodebookFiles } from '../codebook-files.ts'
import { readSchemes } from '../frame-files.ts'
import { packageRoot } from '../package-root.ts'
import { openDraftReading } from './draft-reading.ts'
import { openGate } from './gate.ts'
import { inboxFolder, openInbox } from './jobs/inbox.ts'
import { openJobs } from './jobs/jobs.ts'
import { listen } from './listen.ts'
import { openLog } from './log.ts'
import { openMetrics } from './metrics.ts'
import { openPages } from './pages.ts'
import { routesOf } from './routes.ts'
import { seed } from './seed.ts'
import { createDoor, type PageHandler } from './server.ts'
import { isAway, untilDone } from './until-there.ts'

export interface ServeOptions {
  readonly store: string
  readonly port: number
  readonly codebook?: string | undefined
  /** A file with a scheme of frame functions. */
  readonly frames?: string | undefined
  /** What a store gets that was never written to; undefined leaves it empty. */
  readonly collection: string | undefined
  readonly dev: boolean
  /** The address that is listened on, such as "0.0.0.0". */
  readonly host: string
  /** By which the server may be addressed besides localhost. */
  readonly names: readonly string[]
  /** Who comes must know it; anybody may come in where it is undefined. */
  readonly token: string | undefined
  readonly isReadOnly: boolean
  readonly logForm: 'text' | 'json'
}

/** Resolves when the first page can be asked for. @throws where the port is taken or the store cannot be opened; nothing is left running then */
export async function serve(options: ServeOptions): Promise<{ address: string; close(): Promise<void> }> {
  const log = openLog(options.logForm)
  const codebook = readCodebookFiles(options.codebook)
  const schemes = readSchemes(options)
  const writer = openWriter(options.store, codebook)
  const keep = (fingerprint: string, packed: Uint8Array): void =>
    void writer
      .keepArrangement(fingerprint, packed)
      .catch((error: unknown) => log.say(`the places were not kept: ${error}`))
  const opened = openEngine(options.store, { keep, codebook, schemes })
  const { engine, answerBytes, marks, memory, close: closeEngine } = opened
  hangDoor({ engine })

  let pages: Awaited<ReturnType<typeof openPages>> | undefined
  const showPage: PageHandler = async (request, response) => {
    if (pages) await pages.handle(request, response)
    else response.writeHead(503, { 'Retry-After': '1' }).end('starting')
  }
  const { isReadOnly, names, token, dev } = options
  const jobs = openJobs(writer, openInbox(inboxFolder(options.store)), marks)
  const reading = openDraftReading(writer, options.store, codebook)
  const routes = routesOf({ answerBytes, writer, jobs, reading, isReadOnly })
  const gate = token === undefined ? undefined : openGate(token)
  const server = createDoor({
    routes,
    pages: showPage,
    log,
    metrics: openMetrics(engine, memory),
    names,
    gate,
    isReadOnly,
    dev,
  })
  const leaving = new AbortController()
  const close = async (): Promise<void> => {
    leaving.abort()
    server.close()
    server.closeAllConnections()
    await pages?.close()
    await Promise.all([reading.close(), closeEngine()])
    const left = jobs.leave()
    await writer.close()
    await left
  }
  // What any first question would wait for is read while all else gets ready; what is wrong with the store is told by the question that needs it.
  const readAhead = (): void => void engine.health({}).catch(() => {})
  try {
    readAhead()
    await jobs.recall(log.say)
    const port = await listen(server, options.host, options.port)
    const begin = async (): Promise<void> => {
      const untouched = await prepareStore(options.store)
      if (options.collection !== undefined && untouched) await seed(writer, options.collection)
      jobs.goOn()
    }
    await begin().catch((error: unknown) => {
      if (!isAway(error, options.store)) throw error
      log.say(`${error.message}; it is tried again until it is there`)
      void untilDone(begin, (again) => isAway(again, options.store), leaving.signal).catch((later: unknown) =>
        log.say(`the store cannot be used: ${later instanceof Error ? later.message : later}`),
      )
    })
    readAhead() // of a store that had to be made or brought up to date first
    pages = await openPages(packageRoot, options.dev)
    return { address: `http://localhost:${port}`, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Makes the store where it is absent, so that an empty collection answers too; says whether it was never written to. */
async function prepareStore(address: string): Promise<boolean> {
  const store = await openStore(address, 'write')
  try {
    return (await store.revision()) === 0
  } finally {
    await store.close()
  }
}
