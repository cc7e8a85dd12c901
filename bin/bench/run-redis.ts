// Runs a Redis for a measurement, on a free port, with nothing on disk; it is gone afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

export interface RunningRedis {
  readonly address: string
  stop(): Promise<void>
}

const program = process.env.REDIS_SERVER ?? 'redis-server'

/** Undefined where there is no Redis to start. */
export async function runRedis(): Promise<RunningRedis | undefined> {
  const port = await freePort()
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn(program, flags, { stdio: ['ignore', 'pipe', 'ignore'] })
  const isThere = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', () => resolve(false))
    child.stdout?.on('data', (said) => /Ready to accept/.test(String(said)) && resolve(true))
  })
  if (!isThere) return undefined
  return {
    address: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}
