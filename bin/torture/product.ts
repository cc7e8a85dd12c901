// The product's command line in a process of its own, which can be killed at any moment; what it printed by then counts as said.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { endsWithUs } from '../ends-with-us.ts'
import { packageRoot } from '../package-root.ts'

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null
  /** Whole lines of its output, as JSON. */
  readonly lines: readonly Readonly<Record<string, unknown>>[]
  readonly errors: string
}

export interface Begun {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** @param onLine hears of each line as it comes */
export function begin(
  args: readonly string[],
  onLine: (line: Readonly<Record<string, unknown>>) => void = () => {},
  env: Readonly<Record<string, string>> = {},
): Begun {
  const program = join(packageRoot, 'dist', 'bin', 'leitmotif.js')
  const child = endsWithUs(
    spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  const lines: Readonly<Record<string, unknown>>[] = []
  let errors = ''
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = objectIn(text)
    if (!line) return
    lines.push(line)
    onLine(line)
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, lines, errors }))
  })
  return { child, ended }
}

export const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  begin(args, () => {}, env).ended

export interface Serving {
  readonly address: string
  /** At once, as a loss of power would. */
  kill(): Promise<void>
  /** As who stops it would. */
  stop(): Promise<void>
}

/** @throws Error with all that it said where it ends before it has an address */
export async function serving(
  store: string,
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const { child, ended } = begin(['serve', '--port', '0', '--empty', '--store', store, ...flags], () => {}, env)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/[^\s:]+:\d+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    void ended.then(({ code, errors }) => reject(new Error(`the server ended with ${code}: ${errors}`)))
  })
  return { address, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

/** @throws Error that says what was waited for */
export async function until(what: string, holds: () => Promise<boolean>, patienceMs = 60_000): Promise<void> {
  for (const began = performance.now(); performance.now() - began < patienceMs; await wait(100))
    if (await holds().catch(() => false)) return
  throw new Error(`${what} did not come about within ${patienceMs / 1000} s`)
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
