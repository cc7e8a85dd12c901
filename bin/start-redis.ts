// A Redis of one's own, on a free port, that can be killed and comes back as empty as it was at first.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { endsWithUs } from './ends-with-us.ts'

export interface OwnRedis {
  readonly address: string
  killAndRestart(): Promise<void>
  end(): Promise<void>
}

/** For whoever has none, with the way out. */
export const NO_REDIS =
  'NO REDIS CAN BE STARTED HERE. Install redis-server, or say where it is with REDIS_SERVER=/path/to/redis-server.'

/** The program that starts one; undefined where there is none. */
export function redisProgram(): string | undefined {
  const program = process.env.REDIS_SERVER ?? 'redis-server'
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return program
  } catch {
    return undefined
  }
}

export async function startRedis(program: string): Promise<OwnRedis> {
  const port = await freePort()
  let child = await begin(program, port)
  return {
    address: `redis://127.0.0.1:${port}`,
    async killAndRestart() {
      await kill(child)
      child = await begin(program, port)
    },
    end: () => kill(child),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}

/** Resolves once it answers. */
function begin(program: string, port: number): Promise<ChildProcess> {
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = endsWithUs(spawn(program, flags, { stdio: ['ignore', 'pipe', 'ignore'] }))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${program} ended at once`)))
    child.stdout?.on('data', (said) => /Ready to accept/.test(String(said)) && resolve(child))
  })
}

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
