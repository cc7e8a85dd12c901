// A Redis of a test's own, on a free port, that can be killed and comes back as empty as it was at first.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { inject, onTestFinished } from 'vitest'

export const redisProgram = inject('redis')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}

/** Resolves once it answers. */
function begin(port: number): Promise<ChildProcess> {
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn(redisProgram ?? '', flags, { stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${redisProgram} ended at once`)))
    child.stdout?.on('data', (said) => /Ready to accept/.test(String(said)) && resolve(child))
  })
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

export async function startRedis(): Promise<{ readonly address: string; killAndRestart(): Promise<void> }> {
  const port = await freePort()
  let child = await begin(port)
  onTestFinished(() => end(child))
  return {
    address: `redis://127.0.0.1:${port}`,
    async killAndRestart() {
      await end(child)
      child = await begin(port)
    },
  }
}
