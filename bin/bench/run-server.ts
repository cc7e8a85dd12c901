// Runs the server as its users do, in a process of its own, so that its start and its memory can be measured.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { endsWithUs } from '../ends-with-us.ts'
import { packageRoot } from '../package-root.ts'

export interface RunningServer {
  readonly address: string
  /** From the start of the process to the first answered page, ms. */
  readonly readyMs: number
  /** The most memory it has had resident so far, all threads included, MB; null where the system does not tell. */
  peakMb(): number | null
  /** Processor time it has taken so far, all threads together, s; what others take does not count. Null where the system does not tell. */
  cpuSeconds(): number | null
  stop(): Promise<void>
}

export async function runServer(store: string): Promise<RunningServer> {
  const began = performance.now()
  const program = join(packageRoot, 'dist', 'bin', 'leitmotif.js')
  const child = endsWithUs(
    spawn(process.execPath, [program, 'serve', '--store', store, '--port', '0', '--empty'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const address = await firstAddress(child)
  await (await fetch(address)).text()
  const readyMs = performance.now() - began
  return {
    address,
    readyMs,
    peakMb: () => peakOf(child.pid),
    cpuSeconds: () => cpuOf(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)))
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        const address = /http:\/\/\S+/.exec(line)?.[0]
        if (address) resolve(address)
      })
  })
}

function peakOf(pid: number | undefined): number | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1]
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
}

/** Ticks are hundredths of a second on every Linux that Node runs on. */
function cpuOf(pid: number | undefined): number | null {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return null
  const fields = readFileSync(path, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
