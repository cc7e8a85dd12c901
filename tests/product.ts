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
  stop(): Promise<void>
}

/** The server on a free port. Rejects with all it said if it ends before it has an address. */
export function serveProduct(store: string, args: readonly string[] = []): Promise<Served> {
  const child = start(['serve', '--port', '0', '--store', store, ...args], {})
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk
      const [address, port] = /http:\/\/[\w.[\]]+:(\d+)/.exec(said) ?? []
      if (address && port) resolve({ address, port: Number(port), stop })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', reject)
    void ended.then(() => reject(new Error(`the product ended before it had an address:\n${said}`)))
  })
}
