// The real product, as its users start it: the built command line in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const program = 'dist/bin/leitmotif.js'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** One command, begun. */
export const start = (args: readonly string[], { cwd = root, env = {} }: RunOptions = {}): ChildProcess =>
  spawn(process.execPath, [`${root}${program}`, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** One command, to its end. */
export function leitmotif(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = start(args, options)
  let stdout = ''
  let stderr = ''
  // A character may be cut between two chunks.
  child.stdout?.setEncoding('utf8')
  child.stderr?.setEncoding('utf8')
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

export interface Served {
  readonly address: string
  readonly port: number
  /** How it ended and its last words; undefined while it lives. */
  end(): string | undefined
  stop(): Promise<void>
}

/** Of what a process says, so much is kept: the end of it. */
const LAST_WORDS = 4000

/** Where the product that a process is serves, once it says so. Rejects with all it said if it ends before it has an address. */
export function whenServing(child: ChildProcess): Promise<{ readonly address: string; readonly port: number }> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk
      const [address, port] = /http:\/\/[\w.[\]]+:(\d+)/.exec(said) ?? []
      if (address && port) resolve({ address, port: Number(port) })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`the product ended before it had an address:\n${said}`)))
  })
}

/** The server on a free port. */
export async function serveProduct(
  store: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = start(['serve', '--port', '0', '--store', store, ...args], { env })
  let words = ''
  child.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-LAST_WORDS)
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { address, port } = await whenServing(child)
  return {
    address,
    port,
    end() {
      const { exitCode, signalCode } = child
      return exitCode === null && signalCode === null ? undefined : `it ended (${exitCode ?? signalCode}):\n${words}`
    },
    async stop() {
      child.kill()
      await ended
    },
  }
}
