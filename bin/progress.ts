// Progress of long work on a terminal; silent in a pipe.
import cliProgress from 'cli-progress'

export interface Progress {
  update(done: number, of: number): void
  stop(): void
}

export function startProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format: `${what} {bar} {value} of {total}`,
    stream: process.stderr,
    clearOnComplete: true,
  })
  let started = false
  return {
    update: (done, of) => {
      if (!started) bar.start(of, done)
      started = true
      bar.setTotal(of)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
