// What Neo4j's errors mean to a person, with the way out.
import { Neo4jError } from 'neo4j-driver'
import { isDamage, RESTORE } from '../rows.ts'
import { StoreError, type StoreErrorCode } from '../store.ts'

type Meaning = readonly [code: StoreErrorCode, say: (where: string) => string]

const SECURITY: Meaning = [
  'DENIED',
  (where) =>
    `${where} does not know this name with this password; set NEO4J_USERNAME and NEO4J_PASSWORD to those it knows`,
]
const FORBIDDEN: Meaning = [
  'DENIED',
  (where) =>
    `the user of NEO4J_USERNAME lacks the right to do this at ${where}; give it the role "publisher" or more, or name another user`,
]
const READ_ONLY: Meaning = [
  'READ_ONLY',
  (where) =>
    `${where} takes no changes: it is read-only or a replica; use the address of one that does, or neo4j:// to be led to it`,
]
const TIMEOUT: Meaning = [
  'BUSY',
  (where) => `${where} did not get done in time; it may be busy, or too small: try again, or give it more memory`,
]
const LOCKED: Meaning = [
  'BUSY',
  (where) => `somebody else is changing ${where}; wait until that has finished, and try again`,
]
const NO_MEMORY: Meaning = [
  'FULL',
  (where) =>
    `${where} has too little memory for one batch; ingest with a smaller --batch, or raise dbms.memory.transaction.total.max`,
]
const GONE: Meaning = [
  'UNREACHABLE',
  (where) => `no answer from ${where}; check that Neo4j is running there and that nothing stands between`,
]

/** By the beginning of Neo4j's code, the first that fits. */
const MEANING: readonly (readonly [string, Meaning])[] = [
  ['Neo.ClientError.Security.Forbidden', FORBIDDEN],
  ['Neo.ClientError.Security.AuthorizationExpired', GONE],
  ['Neo.ClientError.Security', SECURITY],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    [
      'UNREACHABLE',
      (where) =>
        `${where} has no such database; set NEO4J_DATABASE to one it has, or leave it unset for its default one`,
    ],
  ],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', READ_ONLY],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', READ_ONLY],
  ['Neo.ClientError.Cluster.NotALeader', READ_ONLY],
  ['Neo.ClientError.Transaction.TransactionTimedOut', TIMEOUT],
  ['Neo.TransientError.Transaction.TransactionTimedOut', TIMEOUT],
  ['Neo.ClientError.Transaction.Terminated', TIMEOUT],
  ['Neo.ClientError.Transaction.LockClientStopped', LOCKED],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', LOCKED],
  ['Neo.TransientError.Transaction.DeadlockDetected', LOCKED],
  ['Neo.TransientError.General.TransactionMemoryLimit', NO_MEMORY],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', NO_MEMORY],
  ['Neo.TransientError.General.OutOfMemoryError', NO_MEMORY],
  ['Neo.TransientError', GONE],
  ['ServiceUnavailable', GONE],
  ['SessionExpired', GONE],
]

/** The StoreError that `error` amounts to; what Neo4j does not explain comes back as it is. @param where the store, as a person would name it */
export function storeFailure(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const [code, say] = meaningOf(error) ?? []
  return code && say ? new StoreError(code, `${say(where)} (${reasonOf(error)})`, { cause: error }) : error
}

/** The same of what was read and no store writes: somebody else did, or a disk failed. */
export function damage(error: unknown, where: string): unknown {
  if (!isDamage(error)) return error
  const what =
    error instanceof StoreError
      ? error.message
      : `the store holds a text that is no longer what was written; ${RESTORE}`
  return new StoreError('CORRUPT', `${where}: ${what}`, { cause: error })
}

/** The server undid a transaction: its time was up, or somebody ended it. @param failure as `storeFailure` makes it */
export const isEndedByServer = (failure: unknown): boolean =>
  failure instanceof StoreError && failure.cause instanceof Neo4jError && ENDED.test(failure.cause.code)
/** The second where it waited for a lock. */
const ENDED = /\.Transaction\.(?:TransactionTimedOut|LockClientStopped|Terminated)/

function meaningOf({ code, message }: Neo4jError): Meaning | undefined {
  if (/no space left/i.test(message))
    return [
      'FULL',
      (where) => `no room left at ${where}; free some space on its disk and try again; nothing was half-written`,
    ]
  // A pool without a free connection, or one that cannot make any, has no code of its own.
  if (/acquisition timed out/i.test(message)) return /Active conn count = 0\b/.test(message) ? GONE : TIMEOUT
  return MEANING.find(([beginning]) => code.startsWith(beginning))?.[1]
}

/** Tables of routes are behind it. */
const LONGEST_MESSAGE = 2000
/** What the server or its driver says: the first sentences of the first line, without the tables that some end in. */
const reasonOf = ({ message }: Neo4jError): string => {
  const [line = ''] = message.slice(0, LONGEST_MESSAGE).split('\n')
  const [said = ''] = line.split(/\s*(?:Known routing table|Last error|RoutingTable\[)/, 1)
  return (/^.{1,200}[.!?](?=\s|$)/.exec(said)?.[0] ?? said.slice(0, 200)).replace(/[.\s]+$/, '')
}
