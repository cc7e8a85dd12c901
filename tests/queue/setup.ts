// Before the tests of the queue, once: is there a Redis to start? Without one these tests are left out, and say so.
import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that tests start their own Redis with; undefined where there is none. */
    redis: string | undefined
  }
}

const LEFT_OUT = `
  ── NO REDIS: the tests of the queue (tests/queue) are LEFT OUT of this run. ──
  Install redis-server (apt-get install redis-server, brew install redis), or say where it is with REDIS_SERVER=/path/to/redis-server.
`

export default function setup(project: TestProject): void {
  const program = process.env.REDIS_SERVER ?? 'redis-server'
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    project.provide('redis', program)
  } catch {
    console.warn(LEFT_OUT)
    project.provide('redis', undefined)
  }
}
