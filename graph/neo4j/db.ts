// The connection: managed transactions with time limits, read and write apart, everything that goes wrong a StoreError.
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import type { Row } from '../rows.ts'
import { StoreError } from '../store.ts'
import type { Neo4jAddress } from './address.ts'
import { shareBookmarks } from './bookmarks.ts'
import { isEndedByServer, storeFailure } from './failure.ts'

/** One query with its values; they travel beside it, never in it. */
export type Run = (cypher: string, values?: Readonly<Record<string, unknown>>) => Promise<Row[]>

export interface Db {
  /** The store as a person would name it. */
  readonly where: string
  /** Run again when the server asks for it or ran out of time: `work` must bear that. `short` is for what is answered at once, `long` for what reads everything. */
  read<T>(work: (run: Run) => Promise<T>, limit?: 'short' | 'long'): Promise<T>
  write<T>(work: (run: Run) => Promise<T>, limit?: 'long'): Promise<T>
  /** The server by name and version ("Neo4j/5.26.0"). */
  server(): Promise<string>
  close(): Promise<void>
}

export interface Limits {
  /** A question as small as the revision, ms. */
  readonly shortMs: number
  readonly readMs: number
  /** Everything, or much of it. */
  readonly longMs: number
  readonly writeMs: number
  /** How long after a transaction's limit the server may take to say so. */
  readonly graceMs: number
  readonly connectMs: number
  /** How long a lost connection, a deadlock or a change of leader is met by trying again. */
  readonly retryReadMs: number
  readonly retryWriteMs: number
}

const LIMITS: Limits = {
  shortMs: 10_000,
  readMs: 30_000,
  longMs: 600_000,
  writeMs: 120_000,
  graceMs: 4_000,
  connectMs: 5_000,
  retryReadMs: 2_000,
  retryWriteMs: 60_000,
}

/** How SHOW TRANSACTIONS tells ours from others'. */
const OURS = { app: 'leitmotif' }

export function openDb(address: Neo4jAddress, mode: 'read' | 'write', own: Partial<Limits> = {}): Db {
  const limits = { ...LIMITS, ...own }
  const { uri, database } = address
  const where = database === undefined ? uri : `${uri} (database ${database})`
  const bookmarks = shareBookmarks(where)
  const named = { bookmarkManager: bookmarks.manager, ...(database !== undefined && { database }) }
  const retryMs = mode === 'read' ? limits.retryReadMs : limits.retryWriteMs
  let driver: Driver | undefined
  let closed = false

  const theDriver = (): Driver => {
    if (closed) throw new StoreError('UNREACHABLE', `${where} has been closed; open it again`)
    driver ??= connect(address, limits, retryMs)
    return driver
  }
  /** A network that has gone silent says nothing at all: after `ms` we do, and begin anew with other connections. */
  async function within<T>(ms: number, act: (driver: Driver) => Promise<T>): Promise<T> {
    const used = theDriver()
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        if (driver === used) driver = undefined
        void used.close().catch(() => {})
        reject(silent(where))
      }, ms)
    })
    try {
      return await Promise.race([act(used), silence])
    } catch (error) {
      throw storeFailure(error, where)
    } finally {
      clearTimeout(timer)
    }
  }
  const running =
    (tx: ManagedTransaction): Run =>
    async (cypher, values = {}) =>
      (await tx.run(cypher, values)).records.map((record) => record.toObject())

  /** Who writes has no page that waits for it. */
  function readingMs(limit: 'short' | 'long' | undefined): number {
    if (limit === 'long') return limits.longMs
    if (mode === 'write') return limits.writeMs
    return limit === 'short' ? limits.shortMs : limits.readMs
  }
  async function transact<T>(access: 'READ' | 'WRITE', limitMs: number, work: (run: Run) => Promise<T>): Promise<T> {
    const once = () =>
      within(limitMs + retryMs + limits.graceMs, async (used) => {
        const session = used.session({ ...named, defaultAccessMode: access })
        const managed = (tx: ManagedTransaction) => work(running(tx))
        const own = { timeout: limitMs, metadata: OURS }
        try {
          return await (access === 'READ' ? session.executeRead(managed, own) : session.executeWrite(managed, own))
        } finally {
          await session.close()
        }
      })
    try {
      return await once()
    } catch (error) {
      // The driver gives up what the server has ended for taking too long, as one does that has just come back and is busy. Who
      // writes tries once more, which `work` bears; who reads for a page says so at once.
      if (mode === 'read' || !isEndedByServer(error)) throw error
      return once()
    }
  }

  return {
    where,
    read: (work, limit) => transact('READ', readingMs(limit), work),
    write: (work, limit) => transact('WRITE', limit === 'long' ? limits.longMs : limits.writeMs, work),
    server: () =>
      within(limits.connectMs * 2 + retryMs, async (used) => {
        const { agent } = await used.getServerInfo(database === undefined ? {} : { database })
        return agent ?? ''
      }),
    async close() {
      closed = true
      bookmarks.close()
      await driver?.close()
    },
  }
}

const silent = (where: string) =>
  new StoreError(
    'UNREACHABLE',
    `${where} took the question and says nothing; check the network between, and that Neo4j is well`,
  )

function connect({ uri, username, password }: Neo4jAddress, limits: Limits, retryMs: number): Driver {
  const token = password === undefined ? { scheme: 'none', credentials: '' } : neo4j.auth.basic(username, password)
  return neo4j.driver(uri, token, {
    userAgent: 'leitmotif',
    // One thread asks, a few questions at a time.
    maxConnectionPoolSize: 8,
    connectionAcquisitionTimeout: limits.connectMs * 2,
    connectionTimeout: limits.connectMs,
    // What lies between may forget a connection that has long been silent.
    connectionLivenessCheckTimeout: 60_000,
    maxTransactionRetryTime: retryMs,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  })
}
